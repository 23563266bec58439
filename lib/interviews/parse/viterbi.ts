type Model<Item, State extends string> = {
  states: readonly State[];
  /** Score of beginning in a state; `-Infinity` where nothing can begin. */
  first: (state: State, item: Item) => number;
  step: (last: State, state: State, item: Item) => number;
  emission: (state: State, item: Item, index: number) => number;
};

type Cell<State> = { score: number; from: State | null };

/** The likeliest state of each item, all read together (Viterbi); of equal ones, that which `states` names first. */
export function likeliestStates<Item, State extends string>(items: Item[], model: Model<Item, State>): State[] {
  const columns: Map<State, Cell<State>>[] = [];
  items.forEach((item, i) => {
    const before = columns[i - 1];
    const column = new Map<State, Cell<State>>();
    for (const state of model.states) {
      const reached = before ? best(before, (last) => model.step(last, state, item)) : null;
      const score = reached ? reached.score : model.first(state, item);
      column.set(state, { score: score + model.emission(state, item, i), from: reached?.state ?? null });
    }
    columns.push(column);
  });
  return backtrack(columns);
}

function best<State>(
  column: Map<State, Cell<State>>,
  more: (state: State) => number,
): { state: State; score: number } | null {
  let found: { state: State; score: number } | null = null;
  for (const [state, cell] of column) {
    const score = cell.score + more(state);
    if (found === null || score > found.score) found = { state, score };
  }
  return found;
}

function backtrack<State>(columns: Map<State, Cell<State>>[]): State[] {
  const last = columns.at(-1);
  const path: State[] = [];
  let state = last ? (best(last, () => 0)?.state ?? null) : null;
  for (let i = columns.length - 1; i >= 0 && state !== null; i -= 1) {
    path.push(state);
    state = columns[i]?.get(state)?.from ?? null;
  }
  return path.toReversed();
}
