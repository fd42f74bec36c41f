/** The last readings of one figure as a small line; the figure itself stands beside it. */
const WIDTH = 120;
const HEIGHT = 28;

export function Spark({ values }: { values: readonly number[] }) {
  const top = Math.max(1, ...values);
  const step = WIDTH / Math.max(1, values.length - 1);
  const points = values.map(
    (value, place) => `${(place * step).toFixed(1)},${(HEIGHT - 3 - ((HEIGHT - 6) * value) / top).toFixed(1)}`,
  );
  return (
    <svg className="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true" focusable="false">
      <polyline points={points.join(" ")} />
    </svg>
  );
}
