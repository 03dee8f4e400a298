import { officeTheme } from "./colors";
import { OfficePackage } from "./OfficePackage";
import { element, writeXml, xmlPart } from "./xml";

const office = "http://schemas.openxmlformats.org";
const main = `${office}/spreadsheetml/2006/main`;
const types = "application/vnd.openxmlformats-officedocument";

/** The parts of a workbook that no file was opened for: no sheets yet, one style in the given font. */
export function blankPackage(font: { name: string; size: number }): {
  parts: OfficePackage;
  workbookPath: string;
} {
  const parts = OfficePackage.empty();
  const workbookPath = "xl/workbook.xml";
  const relations = `${office}/officeDocument/2006/relationships`;
  const views =
    '<bookViews><workbookView xWindow="0" yWindow="0" windowWidth="24000" windowHeight="12000"/></bookViews>';
  const workbook = `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr/>${views}<sheets/></workbook>`;
  parts.set(workbookPath, xmlPart(workbook), `${types}.spreadsheetml.sheet.main+xml`);
  parts.set("xl/styles.xml", xmlPart(stylesXml(font)), `${types}.spreadsheetml.styles+xml`);
  parts.set("xl/theme/theme1.xml", xmlPart(themeXml(font.name)), `${types}.theme+xml`);
  parts.relate("", "officeDocument", workbookPath);
  parts.relate(workbookPath, "styles", "xl/styles.xml");
  parts.relate(workbookPath, "theme", "xl/theme/theme1.xml");
  return { parts, workbookPath };
}

function stylesXml({ name, size }: { name: string; size: number }): string {
  const body = writeXml(
    element("font", {}, [
      element("sz", { val: size }),
      element("color", { theme: 1 }),
      element("name", { val: name }),
      element("family", { val: 2 }),
    ]),
  );
  const fill = (pattern: string) => `<fill><patternFill patternType="${pattern}"/></fill>`;
  return (
    `<styleSheet xmlns="${main}"><fonts count="1">${body}</fonts>` +
    `<fills count="2">${fill("none")}${fill("gray125")}</fills>` +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** The least a theme may hold: Office's colours, one font, and the three plain variants of fill, line and effect. */
function themeXml(font: string): string {
  const names = [
    "lt1",
    "dk1",
    "lt2",
    "dk2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
  ];
  const order = ["dk1", "lt1", "dk2", "lt2", ...names.slice(4), "hlink", "folHlink"];
  const colorOf = (name: string) => officeTheme[[...names, "hlink", "folHlink"].indexOf(name)].slice(1);
  const colors = order.map((name) => `<a:${name}><a:srgbClr val="${colorOf(name)}"/></a:${name}>`).join("");
  const face = `<a:latin typeface="${font}"/><a:ea typeface=""/><a:cs typeface=""/>`;
  const own = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const thrice = (one: string) => one.repeat(3);
  const line = (width: number) => `<a:ln w="${width}">${own}<a:prstDash val="solid"/></a:ln>`;
  const effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
  return (
    `<a:theme xmlns:a="${office}/drawingml/2006/main" name="Office"><a:themeElements>` +
    `<a:clrScheme name="Office">${colors}</a:clrScheme>` +
    `<a:fontScheme name="Office"><a:majorFont>${face}</a:majorFont><a:minorFont>${face}</a:minorFont></a:fontScheme>` +
    `<a:fmtScheme name="Office"><a:fillStyleLst>${thrice(own)}</a:fillStyleLst>` +
    `<a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst>` +
    `<a:effectStyleLst>${thrice(effect)}</a:effectStyleLst><a:bgFillStyleLst>${thrice(own)}</a:bgFillStyleLst>` +
    "</a:fmtScheme></a:themeElements></a:theme>"
  );
}
