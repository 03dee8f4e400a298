import { useSession } from "../session/SessionContext";
import { ChartPicture } from "./ChartPicture";

/** A sheet that is one chart and has no cells. */
export function ChartSheet() {
  const { book, view } = useSession();
  return (
    <div className="grid-frame chart-sheet">
      {view.sheet.charts.map((chart) => (
        <ChartPicture key={chart.id} book={book} view={view} chart={chart} />
      ))}
    </div>
  );
}
