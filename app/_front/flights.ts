/** One piece of work under way for everybody who asks for the same key. */
type Flight<T> = {
  landing: Promise<Landed<T>>;
  /** The tags that were purged since it took off, each with the moment (`Flights.moment`) of its last purge. */
  purged: Map<string, number>;
  /** The moment at which everything was purged; 0: never. */
  cleared: number;
};

type Landed<T> = { value: T; tags: readonly string[]; flight: Flight<T> };

/** What the work may do with its own flight. */
export type Controls<T> = {
  /** The work begins only now (it has waited in line): earlier purges do not matter to it. */
  begin(): void;
  /** One of the result's tags was purged after the work began: it must not be kept. */
  isSpoiled(value: T): boolean;
};

/** A key whose pages are purged again and again is answered with what there is after so many attempts. */
const ATTEMPTS = 4;

/**
 * Single flight that knows of purges: who asked before the purge may get what was under way, who asked after it gets
 * work that began after it.
 */
export class Flights<T> {
  private moment = 1;
  private readonly flights = new Map<string, Flight<T>>();
  private readonly tagsOf: (value: T) => readonly string[];

  constructor(tagsOf: (value: T) => readonly string[]) {
    this.tagsOf = tagsOf;
  }

  get underWay(): number {
    return this.flights.size;
  }

  async join(key: string, work: (flight: Controls<T>) => Promise<T>): Promise<T> {
    const asked = this.moment;
    for (let attempt = 1; ; attempt++) {
      const { value, tags, flight } = await (this.flights.get(key) ?? this.takeOff(key, work)).landing;
      const spoiled = spoiledAt(flight, tags);
      if (spoiled === 0 || spoiled > asked || attempt === ATTEMPTS) return value;
    }
  }

  purge(tags: readonly string[]): void {
    this.moment++;
    for (const flight of this.flights.values()) for (const tag of tags) flight.purged.set(tag, this.moment);
  }

  clear(): void {
    this.moment++;
    for (const flight of this.flights.values()) flight.cleared = this.moment;
  }

  private takeOff(key: string, work: (flight: Controls<T>) => Promise<T>): Flight<T> {
    const flight: Flight<T> = { landing: undefined as never, purged: new Map(), cleared: 0 };
    const begin = () => {
      flight.purged.clear();
      flight.cleared = 0;
    };
    flight.landing = work({ begin, isSpoiled: (value) => spoiledAt(flight, this.tagsOf(value)) > 0 })
      .then((value) => ({ value, tags: this.tagsOf(value), flight }))
      .finally(() => this.flights.delete(key));
    this.flights.set(key, flight);
    return flight;
  }
}

function spoiledAt<T>(flight: Flight<T>, tags: readonly string[]): number {
  return tags.reduce((latest, tag) => Math.max(latest, flight.purged.get(tag) ?? 0), flight.cleared);
}
