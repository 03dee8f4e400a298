import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport, type ChartModel } from "@cj-tech-master/excelts/chart";
import { completeModel } from "./completeModel";
import { OfficePackage } from "./OfficePackage";
import { structuredModel } from "./structuredModel";
import { child, children, flag, numberOf, parseXml, xmlPart } from "./xml";

const office = "http://schemas.openxmlformats.org";
const main = `${office}/spreadsheetml/2006/main`;
const relationships = `${office}/officeDocument/2006/relationships`;
const drawing = `${office}/drawingml/2006`;
const types = "application/vnd.openxmlformats-officedocument";

/**
 * The models of chart parts. The library reads charts only as part of a workbook, so they are put into one
 * that holds nothing else. A part it cannot read gives undefined.
 */
export async function readCharts(parts: string[]): Promise<(ChartModel | undefined)[]> {
  if (parts.length === 0) return [];
  installChartSupport();
  const workbook = new Workbook();
  await workbook.xlsx.load(workbookOf(parts));
  const charts = workbook.worksheets[0].getCharts();
  return parts.map((_, index) => {
    const model = charts.find((each) => each.chartNumber === index + 1)?.chartModel;
    return model && withLegendEntries(structuredModel(model), parts[index]);
  });
}

/** The library reads neither which entries of a legend are meant nor that they are left out. */
function withLegendEntries(model: ChartModel, part: string): ChartModel {
  const { legend } = model.chart;
  const found = children(child(parseXml(part), "chart", "legend"), "legendEntry");
  if (!legend || found.length === 0) return model;
  const entries = found.map((each) => ({
    index: numberOf(child(each, "idx"), "val") ?? 0,
    delete: flag(child(each, "delete"), "val", child(each, "delete") !== undefined),
  }));
  return { ...model, chart: { ...model.chart, legend: { ...legend, legendEntries: entries } } };
}

/** The XML of charts, ready to be parts of a file. */
export async function writeCharts(models: ChartModel[]): Promise<string[]> {
  if (models.length === 0) return [];
  installChartSupport();
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Charts");
  const numbers = models.map((model) => {
    const number = sheet.addChart({ type: "bar", series: [{ values: "Charts!$A$1" }] }, "A1:B2");
    const chart = sheet.getCharts().find((each) => each.chartNumber === number);
    chart?.mutate((blank) => {
      for (const key of Object.keys(blank)) Reflect.deleteProperty(blank, key);
      Object.assign(blank, completeModel(model));
    });
    return number;
  });
  const written = OfficePackage.open(new Uint8Array(await workbook.xlsx.writeBuffer()));
  return numbers.map((number) => {
    const xml = written.text(`xl/charts/chart${number}.xml`);
    if (xml === undefined) throw new Error(`The chart library wrote no part for chart ${number}`);
    return xml;
  });
}

function workbookOf(charts: string[]): Uint8Array {
  const parts = OfficePackage.empty();
  const names = `xmlns="${main}" xmlns:r="${relationships}"`;
  parts.set("xl/workbook.xml", "", `${types}.spreadsheetml.sheet.main+xml`);
  parts.set("xl/worksheets/sheet1.xml", "", `${types}.spreadsheetml.worksheet+xml`);
  parts.set("xl/drawings/drawing1.xml", "", `${types}.drawing+xml`);
  const sheet = parts.relate("xl/workbook.xml", "worksheet", "xl/worksheets/sheet1.xml");
  const picture = parts.relate("xl/worksheets/sheet1.xml", "drawing", "xl/drawings/drawing1.xml");
  parts.relate("", "officeDocument", "xl/workbook.xml");
  const frames = charts.map((xml, index) => {
    const path = `xl/charts/chart${index + 1}.xml`;
    parts.set(path, xml, `${types}.drawingml.chart+xml`);
    return frame(parts.relate("xl/drawings/drawing1.xml", "chart", path), index + 1);
  });
  const sheets = `<sheets><sheet name="Charts" sheetId="1" r:id="${sheet}"/></sheets>`;
  parts.set("xl/workbook.xml", xmlPart(`<workbook ${names}>${sheets}</workbook>`));
  parts.set(
    "xl/worksheets/sheet1.xml",
    xmlPart(`<worksheet ${names}><sheetData/><drawing r:id="${picture}"/></worksheet>`),
  );
  const root = `xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main"`;
  parts.set("xl/drawings/drawing1.xml", xmlPart(`<${root}>${frames.join("")}</xdr:wsDr>`));
  return parts.save();
}

function frame(relation: string, number: number): string {
  const corner = (name: string, at: number) =>
    `<xdr:${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const chart = `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${relationships}" r:id="${relation}"/>`;
  return (
    `<xdr:twoCellAnchor>${corner("from", 0)}${corner("to", 5)}<xdr:graphicFrame macro="">` +
    `<xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="Chart ${number}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart">${chart}` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}
