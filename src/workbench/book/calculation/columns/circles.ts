interface Visit<Node> {
  readonly node: Node;
  readonly rest: Iterator<Node>;
}

/**
 * The nodes in groups: those that go in a circle are together, and a group comes after all that its nodes look at.
 * (Tarjan's way, with a stack of its own, as chains may be long.)
 */
export function inCircles<Node>(nodes: Iterable<Node>, looksAt: (node: Node) => Iterable<Node>): Node[][] {
  const groups: Node[][] = [];
  const order = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const lower = (node: Node, to: number) => lowest.set(node, Math.min(lowest.get(node) ?? to, to));

  const enter = (node: Node): Visit<Node> => {
    order.set(node, order.size);
    lower(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, rest: looksAt(node)[Symbol.iterator]() };
  };
  const close = (node: Node) => {
    if (lowest.get(node) !== order.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const each of group) isOpen.delete(each);
    groups.push(group);
  };

  for (const start of nodes) {
    if (order.has(start)) continue;
    const visits = [enter(start)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { node, rest } = visit;
      const next = rest.next();
      if (next.done) {
        visits.pop();
        const above = visits.at(-1);
        if (above) lower(above.node, lowest.get(node) ?? 0);
        close(node);
      } else if (!order.has(next.value)) visits.push(enter(next.value));
      else if (isOpen.has(next.value)) lower(node, order.get(next.value) ?? 0);
    }
  }
  return groups;
}
