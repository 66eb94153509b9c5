"""What a generic converter and twenty lines of rules make of an agreement: `baseline.py TOOL FILE...`

TOOL is pandoc or markitdown. Prints per file a line `= FILE`, then a line `KIND<tab>TEXT` per node.
"""
import html, re, subprocess, sys

LABELS = [("sector", r"(secteur d.activit|activiteitssector|t[äa]tigkeitsbereich|activity sector)"),
          ("general", r"(objectif g[ée]n[ée]ral|algemene doelstelling|allgemeines? ziel|general objective)"),
          ("strategic", r"(objectifs? strat[ée]gique|strategische doelstelling|strategische?s? ziel|strategic objective)"),
          ("operational", r"(objectifs? op[ée]rationnel|operationele doelstelling|operatives? ziel|operational objective)"),
          ("result", r"(r[ée]sultats? att|verwachte? result|beoogde result|erwartetes? erg|expected (result|outcome))"),
          ("indicator", r"(indicateur|indicator|indikator)"), ("allocation", r"(allocation|toelage|zuschuss)")]

def lines(tool, path):
    """The words as lines, the rows of tables between bars."""
    if tool == "markitdown":
        from markitdown import MarkItDown
        return MarkItDown().convert(path).text_content.splitlines()
    page = subprocess.run(["pandoc", "-t", "html", "--wrap=none", path], capture_output=True, text=True, check=True).stdout
    rows = re.sub(r"(?s)<tr.*?</tr>", lambda row: "<p>|" + "".join(re.sub("</p>|<br ?/?>|</li>", "<br>", cell) + "|" for cell in re.findall(r"(?s)<t[dh].*?</t[dh]>", row[0])).replace("\n", " ").replace("<p>", "") + "</p>", page)
    return re.split(r"</?(?:p|h\d|li|ul|ol|table|tbody|thead)\b[^>]*>", rows)

def label(text):
    return next((kind for kind, words in LABELS if re.match(r"[\W\d_IV]*" + words, text, re.I)), None)

def clean(text):
    text = html.unescape(re.sub(r"[*#\\]|~~|<[^>]*>", "", text))
    return " ".join(re.sub(r"^\s*([-•–]|\d+[.)]|[a-z]\))\s", "", text.strip() + " ").split())

def nodes(found):
    kind, columns = None, []
    for line in found:
        if line.strip().startswith("|"):
            cells = line.strip().strip("|").split("|")
            if len([c for c in cells if label(clean(c))]) > 1:
                columns = [label(clean(c)) for c in cells]
            else:
                yield from ((k, clean(t)) for k, c in zip(columns, cells) if k for t in re.split("<br ?/?>", c) if re.search(r"\w", clean(t)))
        elif label(clean(line)):
            kind, (_, _, title) = label(clean(line)), clean(line).partition(":")
            yield from [(kind, title.strip())] if title.strip() else []
        elif kind and clean(line):
            yield kind, clean(line)

for path in sys.argv[2:]:
    print("=", path)
    for kind, text in nodes(lines(sys.argv[1], path)):
        print(kind + "\t" + text)
