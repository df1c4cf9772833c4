import { env } from 'node:process';
import fc from 'fast-check';

/**
 * Every run tries the same cases, so that what fails, fails for everybody; TEND_NIGHTLY=1 tries others
 * each time, and what it finds becomes a case of its own.
 */
if (!env['TEND_NIGHTLY']) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_260_302 });
