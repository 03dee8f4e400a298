/** A figure with its name, and what it is a part of. */
export interface KeyFigure {
  readonly name: string;
  readonly figure: string;
  readonly beside?: string;
}

/** A small list of figures: the name to the left, the figure to the right. */
export function KeyFigures({ figures }: { figures: readonly KeyFigure[] }) {
  return (
    <dl className="figures">
      {figures.map(({ name, figure, beside }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {beside && <span className="quiet">{beside}</span>}
            {figure}
          </dd>
        </div>
      ))}
    </dl>
  );
}
