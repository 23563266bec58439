import { init } from "echarts";

type Series = { name: string; colour: string; values: readonly number[] };
type Props = {
  /** Said to who does not see the drawing; the numbers stand in the table below it. */
  title: string;
  categories: readonly string[];
  series: readonly Series[];
  isHorizontal?: boolean;
  /** Bars beside one another: what is no part of one whole is not added up. */
  isGrouped?: boolean;
  /** What is counted: said at the axis of amounts and over the table. */
  unit?: string;
  height?: number;
  /** Head of the table's first column. */
  of: string;
};

const WIDE = { width: 860, fontSize: 13 };
/** For a telephone: a wide drawing made small could not be read. */
const NARROW = { width: 360, fontSize: 12 };

/** Stacked or grouped bars, drawn on the server as SVG in the paper's own colours, and the same numbers as a table. */
export function BarChart(props: Props) {
  const { title, categories, series, of, unit } = props;
  return (
    <figure className="chart">
      <ul className="chart-legend" aria-hidden="true">
        {series.map(({ name, colour }) => (
          <li key={name}>
            <span style={{ background: colour }} />
            {name}
          </li>
        ))}
      </ul>
      {/* echarts draws it from numbers and our own labels, which it escapes. */}
      <div role="img" aria-label={title} className="chart-drawing" dangerouslySetInnerHTML={drawn(props, WIDE)} />
      <div
        role="img"
        aria-label={title}
        className="chart-drawing narrow"
        dangerouslySetInnerHTML={drawn(props, NARROW)}
      />
      <details>
        <summary>Xem bằng bảng</summary>
        <div className="table-box">
          <table className="table">
            <caption className={unit === undefined ? "unseen" : "hint"}>
              <span className="unseen">{title}. </span>
              {unit !== undefined && `Đơn vị: ${unit}`}
            </caption>
            <thead>
              <tr>
                <th scope="col">{of}</th>
                {series.map(({ name }) => (
                  <th key={name} scope="col" className="number">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {categories.map((category, i) => (
                <tr key={category}>
                  <th scope="row">{category}</th>
                  {series.map(({ name, values }) => (
                    <td key={name} className="number">
                      {(values[i] ?? 0).toLocaleString("vi-VN")}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

type Shown = Omit<Props, "title" | "of">;

/** The last drawings by what they show: most of a dashboard's time went into drawing the same bars again. */
const drawings = new Map<string, string>();
const MOST_DRAWINGS = 60;

function drawn(
  { categories, series, isHorizontal = false, isGrouped = false, unit = "", height = 240 }: Props,
  size: typeof WIDE,
): { __html: string } {
  const shown = { categories, series, isHorizontal, isGrouped, unit, height };
  const key = JSON.stringify([shown, size.width]);
  const svg = drawings.get(key) ?? draw(shown, size);
  drawings.delete(key);
  drawings.set(key, svg);
  for (const oldest of drawings.keys()) {
    if (drawings.size <= MOST_DRAWINGS) break;
    drawings.delete(oldest);
  }
  return { __html: svg };
}

function draw(shown: Required<Shown>, size: typeof WIDE): string {
  const { categories, series, isHorizontal, isGrouped, unit, height } = shown;
  const words = { color: "var(--quiet)", fontFamily: "var(--sans)", fontSize: size.fontSize };
  const names = { type: "category" as const, data: [...categories], axisLabel: words, axisTick: { show: false } };
  const line = { lineStyle: { color: "var(--rule)" } };
  const amounts = {
    type: "value" as const,
    name: unit,
    nameLocation: isHorizontal ? ("middle" as const) : ("end" as const),
    nameGap: isHorizontal ? 26 : 10,
    nameTextStyle: { ...words, align: isHorizontal ? ("center" as const) : ("left" as const) },
    minInterval: 1,
    splitNumber: size === NARROW ? 3 : 5,
    axisLabel: { ...words, formatter: (amount: number) => amount.toLocaleString("vi-VN") },
    splitLine: line,
  };
  const chart = init(null, null, { renderer: "svg", ssr: true, width: size.width, height });
  chart.setOption({
    animation: false,
    grid: {
      left: 8,
      right: 28,
      top: unit === "" || isHorizontal ? 12 : 32,
      bottom: unit !== "" && isHorizontal ? 28 : 8,
      containLabel: true,
    },
    xAxis: isHorizontal ? amounts : { ...names, axisLine: line },
    yAxis: isHorizontal ? { ...names, axisLine: line, inverse: true } : amounts,
    series: series.map(({ name, colour, values }) => ({
      name,
      type: "bar" as const,
      ...(isGrouped ? { barGap: "10%" } : { stack: "all" }),
      silent: true,
      barMaxWidth: isGrouped ? 14 : 28,
      // A hair of paper between the parts of a stack: where one ends is seen without its colour.
      itemStyle: { color: colour, borderColor: "var(--paper)", borderWidth: isGrouped ? 0 : 1 },
      // Nothing is drawn for none: its edge of paper would cut the axis.
      data: values.map((value) => (value === 0 ? null : value)),
    })),
  });
  // Its style sheet is for pointers on shapes, which are silent here, and the policy of styles refuses it.
  const svg = chart.renderToSVGString().replaceAll(/<style[^>]*>[\s\S]*?<\/style>/g, "");
  chart.dispose();
  return svg;
}
