import { describe, expect, it } from 'vitest';
import { aliasValues, emailAlias, phoneAlias } from '@/lib/domain/contact/contact-alias';

describe('emailAlias', () => {
  it.each([
    [' Jane@Acme.Example ', 'email:jane@acme.example'],
    ['mailto:x.y+z@mail.acme.example', 'email:x.y+z@mail.acme.example'],
    ['jürgen@müller.example', 'email:jürgen@müller.example'],
    ['jane', null],
    ['jane@acme', null],
    ['jane doe@acme.example', null],
    ['a@b@c.example', null],
    ['=cmd|x@acme.example"', null],
    ['', null],
  ])('reads %j as %j', (text, alias) => {
    expect(emailAlias(text)).toBe(alias);
  });
});

describe('phoneAlias', () => {
  it.each([
    ['+49 (0) 30 / 555 0100', 'tel:+49305550100'],
    ['0049 30 5550100', 'tel:+49305550100'],
    ['(555) 010-0199', 'tel:5550100199'],
    ['555 010 0199 ext. 12', 'tel:5550100199'],
    ['1234', null],
    ['12345678901234567', null],
    ['call me', null],
    ['', null],
  ])('reads %j as %j', (text, alias) => {
    expect(phoneAlias(text)).toBe(alias);
  });
});

describe('aliasValues', () => {
  it('gives the addresses of one kind', () => {
    const aliases = ['li:in:jane', 'email:a@b.example', 'tel:+4930555', 'email:c@d.example'];
    expect(aliasValues(aliases, 'email')).toEqual(['a@b.example', 'c@d.example']);
    expect(aliasValues(aliases, 'tel')).toEqual(['+4930555']);
  });
});
