import { Label } from "@fluentui/react-components";
import { useId, type ComponentProps } from "react";
import { NumberField } from "./NumberField";

/** A number of the settings, its label to its left. */
export function NumberSetting(props: Omit<ComponentProps<typeof NumberField>, "id">) {
  const id = useId();
  return (
    <div className="number-setting">
      <Label htmlFor={id}>{props.label}</Label>
      <NumberField id={id} {...props} />
    </div>
  );
}
