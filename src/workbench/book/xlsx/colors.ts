import { attribute, child, children, numberOf, type XmlElement } from "./xml";

/** The colours a file's references stand for. */
export interface Palette {
  /** By theme index as cells count: light 1, dark 1, light 2, dark 2, accents, links. */
  theme: string[];
  indexed: string[];
}

/** Office's own theme colours, for files without a theme. */
export const officeTheme =
  "FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72"
    .split(" ")
    .map((hex) => "#" + hex);

const basic = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const legacy =
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";
const indexedColors = `${basic} ${basic} ${legacy}`.split(" ").map((hex) => "#" + hex);

/** The palette of a file from its theme and styles parts. */
export function readPalette(theme: XmlElement | undefined, styles: XmlElement | undefined): Palette {
  const scheme = child(theme, "themeElements", "clrScheme");
  const own = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];
  const named = [...own, "hlink", "folHlink"].map((name, index) => {
    const color = children(child(scheme, name))[0];
    const hex = attribute(color, "lastClr") ?? attribute(color, "val");
    return hex && /^[0-9A-F]{6}$/i.test(hex) ? "#" + hex.toUpperCase() : officeTheme[index];
  });
  const custom = children(child(styles, "colors", "indexedColors"), "rgbColor");
  const indexed = custom.map((each) => "#" + (attribute(each, "rgb") ?? "FF000000").slice(-6).toUpperCase());
  return { theme: named, indexed: indexed.length > 0 ? indexed : indexedColors };
}

/** A colour element (rgb, theme, indexed, with tint) as #RRGGBB; undefined where it is automatic. */
export function readColor(color: XmlElement | undefined, palette: Palette): string | undefined {
  const rgb = attribute(color, "rgb");
  const theme = numberOf(color, "theme");
  const indexed = numberOf(color, "indexed");
  const base = rgb
    ? "#" + rgb.slice(-6).toUpperCase()
    : theme !== undefined
      ? palette.theme[theme]
      : indexed !== undefined
        ? palette.indexed[indexed]
        : undefined;
  const tint = numberOf(color, "tint") ?? 0;
  return base && tint !== 0 ? withTint(base, tint) : base;
}

/** A colour made lighter (tint over 0) or darker (below 0) the way cells do it: on the luminance of HSL. */
export function withTint(hex: string, tint: number): string {
  const [hue, saturation, luminance] = toHsl(hex);
  return fromHsl(hue, saturation, tint < 0 ? luminance * (1 + tint) : luminance * (1 - tint) + tint);
}

/** Hue, saturation and luminance of #RRGGBB, each 0 to 1. */
export function toHsl(hex: string): [number, number, number] {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const luminance = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, luminance];
  const saturation = spread / (luminance > 0.5 ? 2 - most - least : most + least);
  const sector =
    most === red
      ? (green - blue) / spread + (green < blue ? 6 : 0)
      : most === green
        ? (blue - red) / spread + 2
        : (red - green) / spread + 4;
  return [sector / 6, saturation, luminance];
}

/** #RRGGBB of hue, saturation and luminance, each 0 to 1. */
export function fromHsl(hue: number, saturation: number, luminance: number): string {
  const high =
    luminance < 0.5 ? luminance * (1 + saturation) : luminance + saturation - luminance * saturation;
  const low = 2 * luminance - high;
  const channel = (shift: number) => {
    const at = (hue + shift + 1) % 1;
    const part =
      at < 1 / 6
        ? low + (high - low) * 6 * at
        : at < 1 / 2
          ? high
          : at < 2 / 3
            ? low + (high - low) * (2 / 3 - at) * 6
            : low;
    return Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${channel(1 / 3)}${channel(0)}${channel(-1 / 3)}`.toUpperCase();
}
