"""Origins on full tables with numpy: the baseline of origin.ts. Reads one network as JSON, prints times and origins."""

import json
import statistics
import sys
import time

import numpy

network = json.load(sys.stdin)
size, consumer, producer = network["size"], network["consumer"], network["producer"]
production = numpy.array(network["production"])
times = {"build": [], "consumer": [], "producer": [], "matrix": []}


def timed(name, work):
    start = time.perf_counter()
    result = work()
    times[name].append(1000 * (time.perf_counter() - start))
    return result


def build():
    trade = numpy.zeros((size, size))
    numpy.add.at(trade, (network["from"], network["to"]), network["mass"])
    numpy.fill_diagonal(trade, 0)
    exports, imports = trade.sum(axis=1), trade.sum(axis=0)
    shortfall = numpy.maximum(0, exports - production - imports)
    throughput = production + shortfall + imports
    passed_on = numpy.divide(trade, throughput[:, None], out=trade, where=throughput[:, None] > 0)
    return numpy.eye(size) - passed_on, throughput, throughput - exports


def kept(use, throughput):
    return numpy.divide(use, throughput, out=numpy.zeros(size), where=throughput > 0)


def of_consumer(system, throughput, use):
    one = numpy.zeros(size)
    one[consumer] = kept(use, throughput)[consumer]
    return production * numpy.linalg.solve(system, one)


def of_producer(system, throughput, use):
    one = numpy.zeros(size)
    one[producer] = production[producer]
    return numpy.linalg.solve(system.T, one) * kept(use, throughput)


def whole(system, throughput, use):
    return production[:, None] * numpy.linalg.inv(system) * kept(use, throughput)[None, :]


origins = []
for _ in range(network["turns"]):
    ready = timed("build", build)
    origins = timed("consumer", lambda: of_consumer(*ready))
    timed("producer", lambda: of_producer(*ready))
    if network["whole"]:
        timed("matrix", lambda: whole(*ready))
median = {name: statistics.median(found) if found else None for name, found in times.items()}
print(json.dumps({"times": median, "origins": list(origins), "numpy": numpy.__version__}))
