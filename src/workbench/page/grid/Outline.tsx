interface OutlineProps {
  type: string;
  width: number;
  height: number;
  body: object;
}

/** The outline of a geometric shape; one the workbench cannot draw is a rectangle. */
export function Outline({ type, width: w, height: h, body }: OutlineProps) {
  switch (type) {
    case "Ellipse":
      return <ellipse cx={w / 2} cy={h / 2} rx={w / 2} ry={h / 2} {...body} />;
    case "RoundRectangle":
      return <rect width={w} height={h} rx={Math.min(w, h) / 6} {...body} />;
    case "Triangle":
      return <polygon points={`${w / 2},0 ${w},${h} 0,${h}`} {...body} />;
    case "Diamond":
      return <polygon points={`${w / 2},0 ${w},${h / 2} ${w / 2},${h} 0,${h / 2}`} {...body} />;
    case "Hexagon":
      return (
        <polygon
          points={`${w / 4},0 ${w * 0.75},0 ${w},${h / 2} ${w * 0.75},${h} ${w / 4},${h} 0,${h / 2}`}
          {...body}
        />
      );
    case "RightArrow":
      return (
        <polygon
          points={`0,${h / 4} ${w - h / 2},${h / 4} ${w - h / 2},0 ${w},${h / 2} ${w - h / 2},${h} ${w - h / 2},${h * 0.75} 0,${h * 0.75}`}
          {...body}
        />
      );
    case "Chevron":
      return (
        <polygon
          points={`0,0 ${w - h / 2},0 ${w},${h / 2} ${w - h / 2},${h} 0,${h} ${h / 2},${h / 2}`}
          {...body}
        />
      );
    default:
      return <rect width={w} height={h} {...body} />;
  }
}
