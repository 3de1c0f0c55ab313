"""The form of annotated texts: lines that begin with ``#~`` say what must be found in the text above them.

    More than 200 passengers were rescued.
    #~^^^^^^^^^^^ caption-body a: the caption is 50 lower   # both ends of one finding have the same label
    #~            ^^^^^^^^^^ ok: vague-figure, CC3
    #~ todo: ok: body-body

The annotations are taken out before the text is read, so that what is read is the plain text, wrapped lines and all;
every place is told by the line and column of the file as it is.
"""

from __future__ import annotations

from crosscheck.annotations.parts import MARKER, Part, is_annotated, parts_of
from crosscheck.annotations.statements import Annotation, Fault, Mark, Statement, read_annotations

__all__ = ["MARKER", "Annotation", "Fault", "Mark", "Part", "Statement", "is_annotated", "parts_of", "read_annotations"]
