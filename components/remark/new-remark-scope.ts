/** What the words of a new remark about somebody are kept under until they are saved. */
export const newRemarkScope = (contactId: string): string => `remark:${contactId}`;
