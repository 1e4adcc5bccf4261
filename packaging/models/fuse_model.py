#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rewrites an ONNX model so that the same sums take fewer passes over memory.

    fuse_model.py IN.onnx OUT.onnx

The PP-OCRv4 models were exported node by node: between two convolutions stand up to eight passes over the whole picture
(scale, shift, + 3, clip, multiply, / 6, scale, shift), and more than half of the time goes there. ONNX Runtime's own
optimiser keeps convolutions in a blocked layout, but leaves it for every one of those passes. The rules below put constants
into the weights and write the rest as operations that stay in that layout. Nothing is approximated: outputs differ by
rounding alone (the engine tests compare both models). A model in which no rule finds its pattern comes out as it was.
"""

import sys

import numpy
import onnx
from onnx import helper, numpy_helper

POINTWISE = {"kernel_shape": [1, 1], "strides": [1, 1], "pads": [0, 0, 0, 0], "dilations": [1, 1]}
NEAR = 1e-6


class Graph:
    """A model's nodes in order, its constants by name, and who makes and who uses each value."""

    def __init__(self, model):
        self.model = model
        self.opset = max(o.version for o in model.opset_import if o.domain in ("", "ai.onnx"))
        self.constants = {tensor.name: numpy_helper.to_array(tensor) for tensor in model.graph.initializer}
        self.nodes = []
        for node in model.graph.node:
            if node.op_type == "Constant" and node.attribute[0].name == "value":
                self.constants[node.output[0]] = numpy_helper.to_array(node.attribute[0].t)
            else:
                self.nodes.append(node)
        self.made = 0
        self.index()

    def index(self):
        self.producers = {output: node for node in self.nodes for output in node.output}
        self.users = {}
        for node in self.nodes:
            for name in node.input:
                self.users.setdefault(name, []).append(node)
        for output in self.model.graph.output:
            self.users.setdefault(output.name, []).append(None)

    def replace(self, old, new):
        """Takes the nodes `old` out and puts `new` where the last of them stood."""
        at = max(self.nodes.index(node) for node in old) + 1
        self.nodes[at:at] = new
        for node in old:
            self.nodes.remove(node)
        self.index()

    def only_user(self, name):
        users = self.users.get(name, [])
        return users[0] if len(users) == 1 else None

    def constant(self, array):
        self.made += 1
        name = f"fused_constant_{self.made}"
        self.constants[name] = numpy.ascontiguousarray(array, dtype=numpy.float32)
        return name

    def node(self, kind, inputs, output=None, **attributes):
        self.made += 1
        name = f"fused_{kind}_{self.made}"
        return helper.make_node(kind, inputs, [output or name], name=name, **attributes)

    def clip(self, name, low, high):
        if self.opset < 11:
            return self.node("Clip", [name], min=low, max=high)
        return self.node("Clip", [name, self.constant(numpy.float32(low)), self.constant(numpy.float32(high))])

    def save(self, path):
        used = {name for node in self.nodes for name in node.input}
        graph = self.model.graph
        del graph.node[:], graph.initializer[:], graph.value_info[:]
        graph.node.extend(self.nodes)
        graph.initializer.extend(
            numpy_helper.from_array(numpy.ascontiguousarray(array).reshape(array.shape), name)
            for name, array in self.constants.items()
            if name in used
        )
        onnx.checker.check_model(self.model)
        onnx.save(self.model, path)


def attribute(node, name, otherwise):
    for one in node.attribute:
        if one.name == name:
            return helper.get_attribute_value(one)
    return otherwise


def scalar(graph, name):
    array = graph.constants.get(name)
    return float(array.reshape(-1)[0]) if array is not None and array.size == 1 else None


def with_scalar(graph, node, kind):
    """(other input, scalar) when the node is `kind` of a value and a constant number, else None."""
    if node is None or node.op_type != kind:
        return None
    first, second = node.input
    if scalar(graph, second) is not None:
        return first, scalar(graph, second)
    if kind in ("Add", "Mul") and scalar(graph, first) is not None:
        return second, scalar(graph, first)
    return None


def clip_bounds(graph, node):
    if node is None or node.op_type != "Clip":
        return None
    if graph.opset < 11:
        return attribute(node, "min", None), attribute(node, "max", None)
    if len(node.input) < 3:
        return None
    return scalar(graph, node.input[1]), scalar(graph, node.input[2])


def is_near(value, wanted):
    return value is not None and abs(value - wanted) < NEAR


def weights_of(graph, convolution):
    """(weights, bias) of a convolution in double precision, None when they are not constant."""
    if convolution is None or convolution.op_type != "Conv" or convolution.input[1] not in graph.constants:
        return None
    weights = graph.constants[convolution.input[1]].astype(numpy.float64)
    if len(convolution.input) < 3:
        return weights, numpy.zeros(weights.shape[0])
    if convolution.input[2] not in graph.constants:
        return None
    return weights, graph.constants[convolution.input[2]].astype(numpy.float64)


def set_inputs(node, inputs):
    del node.input[:]
    node.input.extend(inputs)


def normalisation(graph, node):
    """(factor, offset) for each channel of a batch normalisation, None when it is something else."""
    if node is None or node.op_type != "BatchNormalization":
        return None
    if any(name not in graph.constants for name in node.input[1:5]):
        return None
    gamma, beta, mean, variance = (graph.constants[name].astype(numpy.float64) for name in node.input[1:5])
    factor = gamma / numpy.sqrt(variance + attribute(node, "epsilon", 1e-5))
    return factor, beta - mean * factor


def put_constants_into_convolutions(graph):
    """Conv -> normalise, * a or + b: one Conv with other weights."""
    count = 0
    for node in list(graph.nodes):
        while weights_of(graph, node):
            behind = graph.only_user(node.output[0])
            scale = with_scalar(graph, behind, "Mul")
            shift = with_scalar(graph, behind, "Add")
            normal = normalisation(graph, behind)
            weights, bias = weights_of(graph, node)
            if normal:
                weights = weights * normal[0].reshape(-1, *[1] * (weights.ndim - 1))
                bias = bias * normal[0] + normal[1]
            elif scale:
                weights, bias = weights * scale[1], bias * scale[1]
            elif shift:
                bias = bias + shift[1]
            else:
                break
            set_inputs(node, [node.input[0], graph.constant(weights), graph.constant(bias)])
            node.output[0] = behind.output[0]
            graph.nodes.remove(behind)
            graph.index()
            count += 1
    return count


def hard_swish_at(graph, division):
    """(u, [nodes]) when the node ends u * clip(u + 3, 0, 6) / 6, else None."""
    divided = with_scalar(graph, division, "Div")
    if not divided or not is_near(divided[1], 6):
        return None
    product = graph.producers.get(divided[0])
    if product is None or product.op_type != "Mul" or graph.only_user(product.output[0]) is not division:
        return None
    for value, gate in (product.input, reversed(product.input)):
        clip = graph.producers.get(gate)
        bounds = clip_bounds(graph, clip)
        if not bounds or not is_near(bounds[0], 0) or not is_near(bounds[1], 6):
            continue
        addition = graph.producers.get(clip.input[0])
        shifted = with_scalar(graph, addition, "Add")
        if not shifted or shifted[0] != value or not is_near(shifted[1], 3):
            continue
        if graph.only_user(gate) is product and graph.only_user(addition.output[0]) is clip:
            return value, [division, product, clip, addition]
    return None


def takes_shift(graph, node, name):
    """A convolution without padding: a constant added to its input is a constant added to its bias."""
    return (
        node is not None
        and weights_of(graph, node) is not None
        and node.input[0] == name
        and attribute(node, "group", 1) == 1
        and not any(attribute(node, "pads", []))
        and attribute(node, "auto_pad", b"NOTSET") in (b"NOTSET", b"VALID")
    )


def rewrite_hard_swish(graph):
    """u * clip(u + 3, 0, 6) / 6 * c + d: u * clip(u * c/6 + c/2, 0, c) + d, the inner scale and shift as a 1x1 convolution
    of each channel, d into the next convolution's bias where nothing is padded."""
    count = 0
    for division in list(graph.nodes):
        found = hard_swish_at(graph, division)
        if not found:
            continue
        value, old = found
        source = weights_of(graph, graph.producers.get(value))
        if source is None:
            continue
        channels = source[0].shape[0]
        scale, shift, last = 1.0, 0.0, division
        if with_scalar(graph, graph.only_user(last.output[0]), "Mul"):
            last = graph.only_user(last.output[0])
            scale = with_scalar(graph, last, "Mul")[1]
            old.append(last)
        if with_scalar(graph, graph.only_user(last.output[0]), "Add"):
            last = graph.only_user(last.output[0])
            shift = with_scalar(graph, last, "Add")[1]
            old.append(last)
        result = last.output[0]

        def per_channel(name, factor, offset, output=None):
            weights = graph.constant(numpy.full((channels, 1, 1, 1), factor))
            bias = graph.constant(numpy.full((channels,), offset))
            return graph.node("Conv", [name, weights, bias], output, group=channels, **POINTWISE)

        inner = per_channel(value, scale / 6, scale / 2)
        gate = graph.clip(inner.output[0], min(0.0, scale), max(0.0, scale))
        users = graph.users[result]
        if shift == 0:
            new = [inner, gate, graph.node("Mul", [value, gate.output[0]], result)]
        elif all(takes_shift(graph, user, result) for user in users):
            product = graph.node("Mul", [value, gate.output[0]])
            for user in users:
                weights, bias = weights_of(graph, user)
                bias = bias + shift * weights.reshape(weights.shape[0], -1).sum(1)
                set_inputs(user, [product.output[0], user.input[1], graph.constant(bias)])
            new = [inner, gate, product]
        else:
            product = graph.node("Mul", [value, gate.output[0]])
            new = [inner, gate, product, per_channel(product.output[0], 1, shift, result)]
        graph.replace(old, new)
        count += 1
    return count


def rewrite_gated_residual(graph):
    """x + x * gate: x * (gate + 1), the addition now over one number a channel."""
    count = 0
    for addition in list(graph.nodes):
        if addition.op_type != "Add":
            continue
        for value, name in (tuple(addition.input), tuple(reversed(addition.input))):
            product = graph.producers.get(name)
            if product is None or product.op_type != "Mul" or value not in product.input:
                continue
            gates = [other for other in product.input if other != value]
            gate = graph.producers.get(gates[0]) if len(gates) == 1 else None
            if gate is None or gate.op_type not in ("HardSigmoid", "Sigmoid"):
                continue
            pooled = graph.producers.get(gate.input[0])
            if pooled is None or pooled.op_type != "Conv" or graph.only_user(name) is not addition:
                continue
            more = graph.node("Add", [gates[0], graph.constant(numpy.ones(1))])
            again = graph.node("Mul", [value, more.output[0]], addition.output[0])
            graph.replace([product, addition], [more, again])
            count += 1
            break
    return count


def doubling_weights(graph, node):
    """Weights [in, out, 2, 2] of a transposed convolution that doubles both sides without overlap, else None."""
    if node is None or node.op_type != "ConvTranspose" or node.input[1] not in graph.constants:
        return None
    if attribute(node, "strides", []) != [2, 2] or attribute(node, "kernel_shape", []) != [2, 2]:
        return None
    if any(attribute(node, "pads", [])) or attribute(node, "group", 1) != 1 or len(node.input) > 2:
        return None
    return graph.constants[node.input[1]].astype(numpy.float64)


def affine_behind(graph, node, channels):
    """(factor, offset, nodes): bias and batch normalisation that follow a node, a number for each channel."""
    factor, offset, nodes = numpy.ones(channels), numpy.zeros(channels), [node]
    behind = graph.only_user(node.output[0])
    if behind is not None and behind.op_type == "Add" and behind.input[1] in graph.constants:
        array = graph.constants[behind.input[1]].astype(numpy.float64)
        if array.size == channels and (array.ndim == 4 and array.shape[1] == channels):
            offset = array.reshape(-1)
            nodes.append(behind)
            behind = graph.only_user(behind.output[0])
    normal = normalisation(graph, behind)
    if normal:
        factor = normal[0]
        offset = offset * factor + normal[1]
        nodes.append(behind)
    return factor, offset, nodes


def rewrite_doubling_head(graph):
    """ConvTranspose 2x2 -> normalise -> Relu -> ConvTranspose 2x2 to one channel: both as 1x1 convolutions at the small
    size, whose channels are then laid out as the 4x4 pixels they are."""
    count = 0
    for first in list(graph.nodes):
        weights = doubling_weights(graph, first)
        if weights is None:
            continue
        inside, middle = weights.shape[:2]
        factor, offset, old = affine_behind(graph, first, middle)
        relu = graph.only_user(old[-1].output[0])
        if relu is None or relu.op_type != "Relu":
            continue
        second = graph.only_user(relu.output[0])
        last_weights = doubling_weights(graph, second)
        if last_weights is None or last_weights.shape[1] != 1:
            continue
        last_factor, last_offset, tail = affine_behind(graph, second, 1)
        weights = weights * factor[None, :, None, None]
        last_weights = last_weights * last_factor[None, :, None, None]
        # Output channel: place in the 2x2 block * middle + channel.
        spread = numpy.transpose(weights, (2, 3, 1, 0)).reshape(4 * middle, inside, 1, 1)
        joined = numpy.zeros((16, 4 * middle, 1, 1))
        for outer in range(4):
            for inner in range(4):
                channels = slice(outer * middle, (outer + 1) * middle)
                joined[outer * 4 + inner, channels, 0, 0] = last_weights[:, 0, inner // 2, inner % 2]
        wide = graph.node(
            "Conv", [first.input[0], graph.constant(spread), graph.constant(numpy.tile(offset, 4))], **POINTWISE
        )
        active = graph.node("Relu", [wide.output[0]])
        narrow = graph.node(
            "Conv",
            [active.output[0], graph.constant(joined), graph.constant(numpy.full(16, last_offset[0]))],
            **POINTWISE,
        )
        half = graph.node("DepthToSpace", [narrow.output[0]], blocksize=2)
        whole = graph.node("DepthToSpace", [half.output[0]], tail[-1].output[0], blocksize=2)
        graph.replace(old + [relu] + tail, [wide, active, narrow, half, whole])
        count += 1
    return count


RULES = (
    put_constants_into_convolutions,
    rewrite_hard_swish,
    rewrite_gated_residual,
    rewrite_doubling_head,
)


def main():
    if len(sys.argv) != 3:
        sys.exit("usage: fuse_model.py IN.onnx OUT.onnx")
    graph = Graph(onnx.load(sys.argv[1]))
    counts = [f"{rule.__name__} {rule(graph)}" for rule in RULES]
    graph.save(sys.argv[2])
    print(f"{sys.argv[2]}: {', '.join(counts)}")


if __name__ == "__main__":
    main()
