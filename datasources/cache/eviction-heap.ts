/** An item of the heap, and its priority when it was placed there. */
export interface HeapItem {
  priority: number;
  /** Its index in the heap; the heap sets it. */
  position: number;
}

/**
 * A binary heap that finds the item of the lowest priority. Priorities only rise: an item that has risen moves when it comes to the top,
 * so that a use costs nothing here.
 */
export class EvictionHeap<T extends HeapItem> {
  readonly #items: T[] = [];
  readonly #currentPriority: (item: T) => number;

  constructor(currentPriority: (item: T) => number) {
    this.#currentPriority = currentPriority;
  }

  add(item: T): void {
    item.priority = this.#currentPriority(item);
    item.position = this.#items.length;
    this.#items.push(item);
    this.#moveUp(item);
  }

  remove(item: T): void {
    const last = this.#items.pop();
    if (!last || last === item) return;
    this.#place(last, item.position);
    this.#moveUp(last);
    this.#moveDown(last);
  }

  /** The item of the lowest priority, which stays in the heap. */
  lowest(): T | undefined {
    for (;;) {
      const top = this.#items[0];
      if (!top) return undefined;
      const priority = this.#currentPriority(top);
      if (priority <= top.priority) return top;
      top.priority = priority;
      this.#moveDown(top);
    }
  }

  #place(item: T, position: number): void {
    this.#items[position] = item;
    item.position = position;
  }

  #moveUp(item: T): void {
    for (;;) {
      const position = item.position;
      const parent = position > 0 ? this.#items[(position - 1) >> 1] : undefined;
      if (!parent || parent.priority <= item.priority) return;
      this.#place(item, parent.position);
      this.#place(parent, position);
    }
  }

  #moveDown(item: T): void {
    for (;;) {
      const position = item.position;
      const [left, right] = [this.#items[2 * position + 1], this.#items[2 * position + 2]];
      const child = left && right && right.priority < left.priority ? right : left;
      if (!child || child.priority >= item.priority) return;
      this.#place(item, child.position);
      this.#place(child, position);
    }
  }
}
