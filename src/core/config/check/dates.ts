/**
 * Dates of a config: days in UTC, written `YYYY-MM-DD`, so that text order is the order of time.
 *
 * In: text. Out: whether it is a day of the calendar. Example: `isDate("2027-02-29")` is false.
 */

export function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
