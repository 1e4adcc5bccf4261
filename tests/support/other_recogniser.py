#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The TenderTrace developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a model folder of another generation from the models at hand, for the tests.

    other_recogniser.py MODELS OUT flat|published

The recogniser reads as before but has the form of a PP-OCRv5 export: 18,385 classes, a dictionary of 18,383 characters in
another order (a third of them outside the basic plane), an output named fetch_name_0, no declared sizes. "flat" writes det.onnx,
rec.onnx, keys.txt; "published" the two folders that PP-OCRv5 comes in, with the dictionary in inference.yml.
"""

import os
import shutil
import sys

import numpy
import onnx
from onnx import helper, numpy_helper

LISTED = 18383


def dictionary_of(known):
    """The known characters backwards among others, so that no class keeps its number."""
    others = [chr(0x20000 + i) for i in range(LISTED - len(known))]
    listed = []
    for i, character in enumerate(reversed(known)):
        listed.append(others[i])
        listed.append(character)
    return listed + others[len(known):]


def constant_named(graph, name):
    for node in graph.node:
        if node.op_type == "Constant" and node.output[0] == name:
            return node.attribute[0].t
    return next(tensor for tensor in graph.initializer if tensor.name == name)


def widen(model, known, listed):
    """Gives every class of the old head its place in the new one; the other classes are never likely."""
    graph = model.graph
    softmax = next(node for node in reversed(graph.node) if node.op_type == "Softmax")
    add = next(node for node in graph.node if softmax.input[0] in node.output)
    product = next(node for node in graph.node if add.input[0] in node.output)
    place = {character: i + 1 for i, character in enumerate(listed)}
    classes = [0] + [place[character] for character in known] + [LISTED + 1]
    for name, missing in ((product.input[1], 0.0), (add.input[1], -60.0)):
        tensor = constant_named(graph, name)
        old = numpy_helper.to_array(tensor)
        new = numpy.full(old.shape[:-1] + (LISTED + 2,), missing, dtype=old.dtype)
        new[..., classes] = old
        tensor.CopyFrom(numpy_helper.from_array(new, tensor.name))
    softmax.output[0] = "fetch_name_0"
    del graph.output[:]
    graph.output.append(helper.make_tensor_value_info("fetch_name_0", onnx.TensorProto.FLOAT, ["N", "steps", "classes"]))


def yaml_item(character):
    if character == "'":
        return "  - ''''"
    if character in "\"\\":
        return '  - "\\%s"' % character
    if ord(character) == 0x3000:
        return '  - "\\u3000"'
    return "  - '%s'" % character if character in "!#%&*,-:>?@[]`{|} =~" else "  - " + character


def main():
    models, out, form = sys.argv[1:]
    with open(os.path.join(models, "keys.txt"), encoding="utf-8") as file:
        known = [line.rstrip("\r\n") for line in file]
    listed = dictionary_of(known)
    model = onnx.load(os.path.join(models, "rec.onnx"))
    widen(model, known, listed)
    if form == "flat":
        os.makedirs(out)
        shutil.copy(os.path.join(models, "det.onnx"), out)
        onnx.save(model, os.path.join(out, "rec.onnx"))
        with open(os.path.join(out, "keys.txt"), "w", encoding="utf-8") as file:
            file.write("\n".join(listed))
        return
    detector = os.path.join(out, "PP-OCRv5_mobile_det_onnx")
    recogniser = os.path.join(out, "PP-OCRv5_mobile_rec_onnx")
    os.makedirs(detector)
    os.makedirs(recogniser)
    shutil.copy(os.path.join(models, "det.onnx"), os.path.join(detector, "inference.onnx"))
    onnx.save(model, os.path.join(recogniser, "inference.onnx"))
    with open(os.path.join(recogniser, "inference.yml"), "w", encoding="utf-8") as file:
        file.write("Global:\n  model_name: PP-OCRv5_mobile_rec\nPostProcess:\n  name: CTCLabelDecode\n  character_dict:\n")
        file.write("\n".join(map(yaml_item, listed)) + "\nPreProcess:\n  transform_ops: []\n")


main()
