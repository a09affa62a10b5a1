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

const DAY = 86_400_000;
const CYCLE = 146_097;

/** The day so many days after a day of the calendar, by years that begin in March. */
export function daysAfter(day: string, days: number): string {
  const count = Date.parse(day) / DAY + days + 719_468;
  const cycle = Math.floor(count / CYCLE);
  const inCycle = count - cycle * CYCLE;
  const year = Math.floor(
    (inCycle - Math.floor(inCycle / 1460) + Math.floor(inCycle / 36_524) - Math.floor(inCycle / 146_096)) / 365,
  );
  const inYear = inCycle - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const date = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const text = (number: number, digits: number) => String(number).padStart(digits, "0");
  return `${text(year + cycle * 400 + (month <= 2 ? 1 : 0), 4)}-${text(month, 2)}-${text(date, 2)}`;
}

/** The day after a day of the calendar. */
export const dayAfter = (date: string): string => daysAfter(date, 1);

/** The last day of the month in which a day is that is none, or an example where there is no such month. */
export function realDate(text: string): string {
  const days = ["31", "30", "29", "28"].map((day) => `${text.slice(0, 8)}${day}`);
  return days.find(isDate) ?? "2027-03-31";
}
