/** The first three digits of a ZIP code, where enough people live there to show them. */

/**
 * Three-digit ZIP code areas that 45 CFR 164.514(b)(2)(i)(B) has replaced by 000, because 20,000 people or fewer
 * lived in them. First row: all 17 by the 2000 Census, as listed by the US Department of Health and Human Services,
 * "Guidance Regarding Methods for De-identification of Protected Health Information" (26 November 2012). Second row:
 * areas that lists made from the 2010 Census add. No official list of that census was at hand to check them
 * against; they are kept because hiding three digits too many is the safer fault.
 */
export const RESTRICTED_ZIP3: ReadonlySet<string> = new Set([
  '036', '059', '063', '102', '203', '556', '692', '790', '821', '823', '830', '831', '878', '879', '884', '890', '893',
  '202', '204', '205', '369', '753', '772',
]);

/** Three digits; `000` for a restricted area. Null where the text holds no ZIP code. */
export function zip3Of(text: string): string | null {
  const area = /(?<!\d)(\d{3})\d{2}(?:-\d{4})?(?!\d)/.exec(text)?.[1];
  if (area === undefined) return null;
  return RESTRICTED_ZIP3.has(area) ? '000' : area;
}
