/**
 * A number as people read it, the same everywhere.
 *
 * In: a whole number. Out: its digits in groups of three. Invariant: the same in every country. Example: `figure(191420)` is `191,420`.
 */
export const figure = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ",");
