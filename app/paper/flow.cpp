// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/flow.h"

#include "fiche/blockdirection.h"
#include "fiche/codeaddress.h"
#include "fiche/terms.h"
#include "l10n/catalogue.h"
#include "l10n/isolate.h"
#include "l10n/titles.h"

#include <algorithm>

namespace escale::paper {
namespace {

constexpr double underGrey = 0.3;

bool alike(const QList<Paragraph> &a, const QList<Paragraph> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Paragraph &x, const Paragraph &y) {
        return x.tag == y.tag && x.box == y.box && x.marker.isEmpty() == y.marker.isEmpty();
    });
}

/// The second language of an "under" form: quieter, close to what it translates.
Paragraph second(Paragraph paragraph, bool close)
{
    paragraph.grey = underGrey;
    if (close)
        paragraph.gap = 1;
    return paragraph;
}

QList<Paragraph> interleaved(const QList<Paragraph> &first, const QList<Paragraph> &other)
{
    QList<Paragraph> list;
    if (!alike(first, other)) {
        list = first;
        for (const Paragraph &paragraph : other)
            list.append(second(paragraph, false));
        return list;
    }
    for (qsizetype i = 0; i < first.size(); ++i) {
        list.append(first[i]);
        list.last().keepWithNext = true;
        list.append(second(other[i], true));
        list.last().keepWithNext = first[i].keepWithNext;
    }
    return list;
}

void add(QList<Paragraph> &list, const Block &block, Language language, const Sizes &sizes)
{
    constexpr double listStep = 1.5, paragraphGap = 0.45, headingGap = 0.8, itemGap = 0.2;
    Paragraph paragraph;
    paragraph.runs = block.runs;
    paragraph.language = language;
    paragraph.direction = directionOf(block, language);
    paragraph.alignment = block.alignment;
    paragraph.gap = sizes.body * paragraphGap;
    paragraph.indent = block.depth * sizes.body * listStep;
    if (block.kind == BlockKind::Heading) {
        paragraph.bold = true;
        paragraph.keepWithNext = true;
        paragraph.tag = StructureTag::H3;
        paragraph.part = PaperPart::Heading;
        paragraph.gap = sizes.body * headingGap;
    } else if (block.kind == BlockKind::ListItem) {
        paragraph.tag = StructureTag::Item;
        paragraph.part = PaperPart::Item;
        paragraph.indent = std::max<int>(1, block.depth) * sizes.body * listStep;
        paragraph.gap = sizes.body * itemGap;
        paragraph.marker = block.ordered ? QStringLiteral("%1.").arg(block.number) : QStringLiteral("•");
        paragraph.markerWidth = sizes.body * listStep;
    }
    list.append(paragraph);
}

} // namespace

double Sizes::of(Role role) const
{
    switch (role) {
    case Role::Title:
        return body * 1.6;
    case Role::Group:
        return body * 1.25;
    case Role::Section:
        return body * 1.08;
    case Role::Body:
        return body;
    case Role::Label:
        break;
    }
    return std::max(smallestSize, body * 0.9);
}

Sizes sizesOf(const PaperOptions &options, int columns)
{
    constexpr double usual = 11, large = 16;
    return {options.large ? large : columns > 1 ? smallestSize : usual};
}

QString localised(Language language, const char *source)
{
    return translated(language, "paper", source);
}

PaperFiche arranged(PaperFiche fiche, const PaperOptions &options)
{
    QList<PaperColumn> &columns = fiche.columns;
    if (columns.size() > 1 && options.form == PaperForm::SideBySide &&
        direction(columns[0].read.translation.language) == Qt::RightToLeft &&
        direction(columns[1].read.translation.language) == Qt::LeftToRight)
        columns.swapItemsAt(0, 1);
    return fiche;
}

int columnsOf(const PaperFiche &fiche, const PaperOptions &options)
{
    return fiche.columns.size() > 1 && options.form == PaperForm::SideBySide ? 2 : 1;
}

Paragraph plain(const QString &text, Language language, Role role)
{
    Paragraph paragraph;
    paragraph.runs = {{text, {}, {}}};
    paragraph.role = role;
    paragraph.language = language;
    paragraph.direction = direction(language);
    paragraph.bold = role != Role::Body && role != Role::Label;
    switch (role) {
    case Role::Title:
        paragraph.tag = StructureTag::H1;
        paragraph.part = PaperPart::Title;
        break;
    case Role::Group:
        paragraph.tag = StructureTag::H2;
        paragraph.part = PaperPart::Heading;
        paragraph.keepWithNext = true;
        break;
    case Role::Section:
        paragraph.tag = StructureTag::H3;
        paragraph.part = PaperPart::Heading;
        paragraph.keepWithNext = true;
        break;
    case Role::Label:
        paragraph.part = PaperPart::Label;
        break;
    case Role::Body:
        break;
    }
    return paragraph;
}

Row rowOf(QList<QList<Paragraph>> cells, const PaperOptions &options)
{
    Row row;
    if (cells.size() > 1 && options.form == PaperForm::Under)
        row.cells = {interleaved(cells[0], cells[1])};
    else
        row.cells = std::move(cells);
    return row;
}

QList<Paragraph> paragraphs(const QList<Block> &blocks, Language language, Language asked, const Sizes &sizes)
{
    QList<Paragraph> list;
    int box = 0;
    for (const Block &block : blocks) {
        if (block.kind != BlockKind::Callout) {
            add(list, block, language, sizes);
            continue;
        }
        ++box;
        const qsizetype from = list.size();
        Paragraph title = plain(calloutTitle(block.callout, asked), asked, Role::Body);
        title.bold = true;
        title.keepWithNext = true;
        title.gap = sizes.body * 0.8;
        list.append(title);
        for (const Block &child : block.children)
            add(list, child, language, sizes);
        for (qsizetype i = from; i < list.size(); ++i) {
            list[i].box = box;
            list[i].important = block.callout == CalloutKind::Important;
        }
    }
    return list;
}

void addRunningTitles(Chapter &chapter, const PaperFiche &fiche)
{
    for (const PaperColumn &column : fiche.columns) {
        chapter.running.append(column.read.translation.title);
        chapter.runningLanguages.append(column.read.translation.language);
    }
}

void addFooter(Chapter &chapter, const PaperFiche &fiche, const PaperOptions &options)
{
    const PaperColumn &first = fiche.columns.first();
    const auto figures = [](const QDate &date) { return date.toString(QStringLiteral("dd/MM/yyyy")); };
    for (const PaperColumn &column : fiche.columns) {
        const QDateTime made =
            column.read.translation.date.isValid() ? column.read.translation.date : column.read.fiche.modified;
        const Language language = column.asked;
        //: At the foot of a printed page: %1 is the name of the site the text is from.
        QString line = localised(language, QT_TRANSLATE_NOOP("paper", "Source: %1"))
                           .arg(isolated(QStringLiteral("Réfugiés.info"), direction(language)));
        if (made.isValid())
            //: At the foot of a printed page: %1 is a day in figures, the day the text was written.
            line += QStringLiteral(" · ") + localised(language, QT_TRANSLATE_NOOP("paper", "Text of %1"))
                                                .arg(isolatedLeftToRight(figures(made.toLocalTime().date())));
        chapter.sources.append(line);
        chapter.languages.append(language);
    }
    if (options.now.isValid())
        //: At the foot of a printed page: %1 is a day in figures.
        chapter.printed = localised(first.asked, QT_TRANSLATE_NOOP("paper", "Printed on %1"))
                              .arg(isolatedLeftToRight(figures(options.now.toLocalTime().date())));
    if (options.code && !options.site.isEmpty())
        chapter.address =
            codeAddress(options.site, first.read.fiche.id, first.read.fiche.kind, first.read.translation.language);
    chapter.centre = options.centre;
    const PaperPixels &logo = options.logo;
    if (logo.width > 0 && logo.height > 0 && logo.bytesPerLine >= qsizetype{4} * logo.width &&
        logo.bytes.size() >= logo.bytesPerLine * logo.height)
        chapter.logo = logo;
}

} // namespace escale::paper
