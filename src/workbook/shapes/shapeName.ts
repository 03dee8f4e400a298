import type { ShapesBlock } from "../../model/shapePlan";

/** The name that a shape or connector of a block has in Excel. */
export const shapeName = ({ name }: Pick<ShapesBlock, "name">, id: string) => `VF ${name}: ${id}`;

/** True for the name of a shape of ours. */
export const isShapeName = (name: string) => /^VF [^:]+: /.test(name);
