"""Is a history of transactions strictly serializable? Finds cycles of dependencies.

Every write appends a value, unique in the history, to the list under a key; every read shows the
whole list. So the order of all writes to a key can be read off the longest list, and every read says
behind which write it stands (Kingsbury and Alvaro, "Elle: Inferring Isolation Anomalies from
Experimental Observations", VLDB 2020). Edges between transactions are

    ww  one appended just behind the other        wr  one read what the other appended last
    rw  one read the list just before the other appended to it
    rt  one had its answer before the other was asked

and the history is strictly serializable if there is no cycle.
"""
from collections import deque


class Txn:
    """`reads`: key -> the list that was there, before own appends. `lengths`: key -> its length, when
    only that is known. `appends`: key -> value. Times are of one clock."""

    def __init__(self, name, begin, end, reads=None, appends=None, lengths=None, happened=True):
        self.name, self.begin, self.end, self.happened = name, begin, end, happened
        self.reads, self.appends, self.lengths = reads or {}, appends or {}, lengths or {}

    def __repr__(self):
        parts = [f"{key} has {self.lengths[key]}" for key in self.lengths]
        parts += [f"{key} is ...{self.reads[key][-3:]}" for key in self.reads]
        parts += [f"{key} += {self.appends[key]}" for key in self.appends]
        return f"{self.name}({', '.join(parts)}; {self.begin}..{self.end})"


class History:
    """`final`: key -> the list in the end."""

    def __init__(self, txns, final):
        self.txns, self.final = txns, final
        self.problems = []
        self.writer = {}  # (key, value) -> number of the transaction
        self.edges = [[] for _ in txns]  # (number, kind, why)
        self.edge_count = 0

    def check(self):
        """What is wrong, in words; nothing if the history is strictly serializable."""
        self._find_writers()
        self._check_final()
        self._check_reads()
        if self.problems:
            return self.problems  # the order of versions is not to be trusted
        self._add_version_edges()
        self._add_time_edges()
        for component in components(self.edges):
            self.problems.append(self._describe(shortest_cycle(self.edges, component)))
        return self.problems

    # ---- values ----

    def _find_writers(self):
        for number, txn in enumerate(self.txns):
            for key, value in txn.appends.items():
                if (key, value) in self.writer:
                    raise ValueError(f"the test appends {value} to {key} twice")
                self.writer[key, value] = number

    def _check_final(self):
        for key, values in self.final.items():
            if len(set(values)) != len(values):
                self.problems.append(f"{key} has a value twice: {values}")
            for value in values:
                writer = self.writer.get((key, value))
                if writer is None:
                    self.problems.append(f"{key} has {value}, which nobody wrote")
                elif not self.txns[writer].happened:
                    self.problems.append(f"{key} has {value} of {self.txns[writer]}, which was "
                                         "refused (G1a)")
        present = {(key, value) for key, values in self.final.items() for value in values}
        for (key, value), writer in self.writer.items():
            if self.txns[writer].happened and (key, value) not in present:
                self.problems.append(f"lost update: {key} has no {value} of {self.txns[writer]}")

    def _check_reads(self):
        for txn in self.txns:
            for key, values in txn.reads.items():
                if values != self.final.get(key, [])[:len(values)]:
                    self.problems.append(f"{txn} read {key} as {values}, which is no beginning of "
                                         f"{self.final.get(key, [])}")

    # ---- edges ----

    def _edge(self, start, end, kind, why):
        if start != end:
            self.edges[start].append((end, kind, why))
            self.edge_count += 1

    def _add_version_edges(self):
        for key, values in self.final.items():
            for before, after in zip(values, values[1:]):
                self._edge(self.writer[key, before], self.writer[key, after], "ww",
                           f"{key}: {after} behind {before}")
        for number, txn in enumerate(self.txns):
            lengths = {**txn.lengths, **{key: len(values) for key, values in txn.reads.items()}}
            for key, length in lengths.items():
                self._add_read_edges(number, key, length)

    def _add_read_edges(self, number, key, length):
        values = self.final.get(key, [])
        if length > 0:
            self._edge(self.writer[key, values[length - 1]], number, "wr",
                       f"{key}: {values[length - 1]} is read")
        if length < len(values):
            self._edge(number, self.writer[key, values[length]], "rw",
                       f"{key}: {values[length]} is not read")

    def _add_time_edges(self):
        """By a chain of extra nodes, one for each end of a transaction: T -> its end -> the next end
        -> ..., and the last end before T begins -> T. So there are not n*n edges."""
        ends = sorted((t.end, n) for n, t in enumerate(self.txns) if t.happened)
        begins = sorted((t.begin, n) for n, t in enumerate(self.txns) if t.happened)
        first = len(self.edges)
        self.edges += [[] for _ in ends]
        for place, (_, number) in enumerate(ends):
            self.edges[number].append((first + place, "rt", "has its answer"))
            if place + 1 < len(ends):
                self.edges[first + place].append((first + place + 1, "rt", ""))
        place = 0
        for begin, number in begins:
            while place < len(ends) and ends[place][0] < begin:
                place += 1
            if place > 0:
                self.edges[first + place - 1].append((number, "rt", "before this is asked"))

    def _describe(self, cycle):
        kinds = [kind for _, kind, _ in cycle]
        reads = kinds.count("rw")
        name = ("G2, write skew or the like" if reads > 1 else "G-single, read skew" if reads
                else "G1c, circular information flow" if "wr" in kinds
                else "G0, dirty write" if "ww" in kinds else "a cycle in time")
        if "rt" in kinds:
            name += ", with what was known to have ended"
        lines = [f"cycle ({name}):"]
        for number, kind, why in cycle:
            who = self.txns[number] if number < len(self.txns) else "..."
            if who != "..." or why:
                lines.append(f"  {who}\n    --{kind}--> {why}")
        return "\n".join(lines)


def components(edges):
    """Strongly connected ones of more than one node (Tarjan, without recursion)."""
    index, low, on_stack, stack, found = {}, {}, set(), [], []
    for root in range(len(edges)):
        if root in index:
            continue
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        work = [(root, iter(edges[root]))]
        while work:
            node, rest = work[-1]
            for target, _, _ in rest:
                if target not in index:
                    index[target] = low[target] = len(index)
                    stack.append(target)
                    on_stack.add(target)
                    work.append((target, iter(edges[target])))
                    break
                if target in on_stack:
                    low[node] = min(low[node], index[target])
            else:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    component = set()
                    while node not in component:
                        component.add(stack.pop())
                    on_stack -= component
                    if len(component) > 1:
                        found.append(component)
    return found


def shortest_cycle(edges, component):
    """As (node, kind, why) of each edge. Looks from some nodes only: one cycle is enough."""
    best = None
    for start in sorted(component)[:50]:
        came = {start: None}
        queue = deque([start])
        while queue:
            node = queue.popleft()
            for target, kind, why in edges[node]:
                if target == start:
                    cycle = [(node, kind, why)]
                    while came[node] is not None:
                        node, kind, why = came[node]
                        cycle.append((node, kind, why))
                    cycle.reverse()
                    if best is None or len(cycle) < len(best):
                        best = cycle
                    queue.clear()
                    break
                if target in component and target not in came:
                    came[target] = (node, kind, why)
                    queue.append(target)
    return best
