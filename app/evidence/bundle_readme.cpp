// SPDX-FileCopyrightText: 2026 The TenderTrace developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/evidence/bundle_pages.h"

#include <QRegularExpression>

namespace tt
{

namespace
{

const char *const kHowToRead = R"(WHAT THIS IS

The evidence of a case that was worked on in TenderTrace, a program that reads
scanned tender documents. Nothing in here needs that program: the files are
plain text, tables, pictures, and the documents themselves.

Begin with index.html: unpack everything, then open it in any browser. It shows
every sum of money and every name that was looked for, each with a picture of
the place on the page, what was read there, and whether a person has looked at
it. It holds no scripts and asks nothing of the network.

HOW TO CHECK THAT NOTHING WAS CHANGED

Every file has a SHA-256: a number that is another one when a single byte
changes. In the folder with this file:

  Linux     sha256sum -c manifest-sha256.txt tagmanifest-sha256.txt
  macOS     shasum -a 256 -c manifest-sha256.txt tagmanifest-sha256.txt
  Windows   certutil -hashfile "data\findings.csv" SHA256
            gives the number of one file; compare it with its line in
            manifest-sha256.txt

Each line must end in OK. Whoever gave you this can tell you one number by
another way (by telephone, or in print): the SHA-256 of manifest-sha256.txt
itself. When that one is right and all lines are OK, nothing was changed.
It covers index.html and README.txt as well: data/environment.json holds theirs.
With TenderTrace: tendertrace-cli verify BUNDLE

WHAT EACH FILE IS

index.html                    the findings, to read; this is where to begin
README.txt                    this text
data/originals/               the documents as they were imported, byte for byte,
                              each named by its SHA-256; which name it had before
                              stands below
data/crops/                   pictures of the places on the pages
data/crops.json               which picture belongs to which finding, or why there
                              is none
data/text/                    what was read, page by page
data/findings.csv             every finding, for a spreadsheet
data/findings.json            the same for programs, with all readings
data/documents.json           the documents with their pages
data/projects.json            which notices belong to one purchase
data/tally.json               the sums, what is in them, and what was left out and why
data/names.json               how buyers, agencies and suppliers are printed, and
                              which of them people decided to be one
data/notes.json               people's notes
data/edits.json               everything people changed, from what to what
data/watchlists.json, data/watchlists/   what names were looked for
data/audit.log.jsonl          the log: one line for each step, chained so that no
                              line can be taken out unseen
data/environment.json         which program and which readers made this
manifest-sha256.txt           the SHA-256 of each file under data/
tagmanifest-sha256.txt        the same for the files beside data/
bagit.txt, bag-info.txt       what the BagIt form (RFC 8493) asks for

WHAT THE WORDS MEAN

agreed      readings that do not depend on each other gave the same;
            index.html says which
disputed    the readings differ
single      there is only one reading
obscured    a character that matters could not be read, under a seal for example
confirmed, corrected, rejected    a person looked at it, and said so
not reviewed                      nobody has looked at it yet

A name in a tender is not a purchase, and a plan is not spending.
)";

/// One line, whatever the name holds.
QString oneLine(const QString &text)
{
    static const QRegularExpression control(QStringLiteral("[\\x00-\\x1f\\x7f-\\x9f\\x{2028}\\x{2029}]"));
    return QString(text).replace(control, QStringLiteral("\uFFFD"));
}

QString cropsText(const BundleContents &contents)
{
    if (contents.cropsWritten + contents.cropsMissing == 0) return {};
    QString text = QStringLiteral("%1 pictures of places on pages.\n").arg(contents.cropsWritten);
    if (contents.cropsMissing > 0)
        text += QStringLiteral("%1 findings have no picture; index.html says why at each.\n")
                    .arg(contents.cropsMissing);
    return text;
}

} // namespace

Result<Sha256> writeReadme(BagWriter &bag, const BundleContents &contents)
{
    QString text =
        QStringLiteral("EVIDENCE BUNDLE OF THE CASE “%1”\nlast changed %2\n\n%3.\n%4\n")
            .arg(oneLine(contents.info.title), contents.changed.toUTC().date().toString(Qt::ISODate),
                 reviewCountText(contents.counts), cropsText(contents));
    text += QString::fromLatin1(kHowToRead);
    text += QStringLiteral("\nTHE DOCUMENTS: SHA-256, AND THE NAME AT IMPORT\n\n");
    for (const DocumentRecord &document : contents.documents)
        text += document.sha256.hex() + QStringLiteral("  ") + oneLine(document.name) + u'\n';
    if (contents.originals.isEmpty() && !contents.documents.isEmpty())
        text += QStringLiteral("\nThis bundle was made without the originals.\n");
    return bag.addTag(QStringLiteral("README.txt"), text.toUtf8());
}

} // namespace tt
