const namespace = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

/** States the lasting id of a sheet or table among its root's attributes, where newer programs look for it. */
export function stateUid(attributes: Record<string, string>, id: string): void {
  const known = Object.keys(attributes).find((name) => name.endsWith(":uid"));
  if (known !== undefined) {
    attributes[known] = id;
    return;
  }
  const ignorable = attributes["mc:Ignorable"];
  attributes["xmlns:mc"] = compatibility;
  attributes["mc:Ignorable"] = ignorable ? [...new Set([...ignorable.split(" "), "xr"])].join(" ") : "xr";
  attributes["xmlns:xr"] = namespace;
  attributes["xr:uid"] = id;
}
