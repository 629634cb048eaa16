// SPDX-License-Identifier: GPL-3.0-or-later
// PageBuilder, the running text: "what", the sections with their blocks, callouts.
#include "l10n/catalogue.h"
#include "picturing/picturing.h"
#include "reader/pagebuilder.h"
#include "style/contrast.h"

#include <QFontMetrics>

namespace escale {
namespace {

/// A text is cut into documents of about this many characters, so that a long one is laid out a screen at a time.
constexpr qsizetype documentLength = 1500;

qsizetype lengthOf(const QList<Block> &blocks, qsizetype from, qsizetype to)
{
    qsizetype length = 0;
    for (qsizetype i = from; i < to; ++i)
        length += plainText(blocks[i]).size();
    return length;
}

/// End of the piece that begins at `from`: before or after a callout, or when it is long enough.
qsizetype endOfPiece(const QList<Block> &blocks, qsizetype from, qsizetype to)
{
    if (blocks[from].kind == BlockKind::Callout)
        return from + 1;
    qsizetype length = 0, end = from;
    while (end < to && blocks[end].kind != BlockKind::Callout && length < documentLength) {
        if (end > from && blocks[end].kind == BlockKind::Heading)
            break; // a heading is a text of its own for screen readers
        length += plainText(blocks[end]).size();
        ++end;
        if (blocks[end - 1].kind == BlockKind::Heading)
            break;
    }
    return end;
}

QStringList keysOf(const QList<Section> &sections)
{
    QStringList keys;
    for (const Section &section : sections)
        keys.append(section.id);
    return keys;
}

bool isInOnePiece(const Translation &text)
{
    return !text.parts.isEmpty();
}

/// A row of the parts: a titled part, or open text from one heading to the next.
struct PartRow {
    QString key; ///< the same for what stands at the same place in another language (contract-2026 section 11.11)
    int part = 0;
    qsizetype from = 0, to = 0;
};

QList<PartRow> partRows(const QList<Section> &parts)
{
    QList<PartRow> rows;
    int titles = 0, pieces = 0;
    for (int i = 0; i < parts.size(); ++i) {
        const QList<Block> &blocks = parts[i].blocks;
        if (!parts[i].title.isEmpty()) {
            rows.append({QStringLiteral("part/%1").arg(++titles), i, 0, blocks.size()});
            pieces = 0;
            continue;
        }
        for (qsizetype from = 0, to = 0; from < blocks.size(); from = to) {
            to = from;
            do {
                ++to;
            } while (to < blocks.size() && blocks[to].kind != BlockKind::Heading);
            rows.append({QStringLiteral("part/%1/%2").arg(titles).arg(++pieces), i, from, to});
        }
    }
    return rows;
}

int indexOf(const QList<Section> &sections, const QString &id)
{
    for (int i = 0; i < sections.size(); ++i) {
        if (sections[i].id == id)
            return i;
    }
    return -1;
}

} // namespace

std::unique_ptr<LayoutBox> PageBuilder::callout(const Block &block, const PageColumn &column, TextPosition place)
{
    const Colours &colours = m_appearance.colours();
    const bool important = block.callout == CalloutKind::Important;
    const Language language = column.read.translation.language;
    FrameBox::Shape shape = card(language);
    shape.ground = important ? colours.importantGround : colours.noteGround;
    shape.edge = Qt::transparent;
    shape.band = important ? colours.importantEdge : colours.noteEdge;
    shape.bandWidth = m_appearance.metrics().unit * 3 / 4;
    shape.padding = m_appearance.metrics().cardPadding * 3 / 4;
    auto box = std::make_unique<FrameBox>(shape);
    place.child = -1;
    box->add(text(calloutTitle(block.callout, column.asked), TextRole::Card, column.asked, place, TextNature::Heading,
                  important ? colours.importantText : colours.noteText),
             0);
    box->add(std::make_unique<ParagraphBox>(std::make_unique<TextFragment>(
                 block.children, textLook(m_appearance, TextRole::Body, language), place, 0, BlocksOf::Callout)),
             m_appearance.metrics().unit / 2);
    return box;
}

/// A text written in one piece has no group titles: its own headings stand for them.
TextLook PageBuilder::headingLook(const Block &heading, const PageColumn &column) const
{
    const TextRole role = heading.level <= 2 ? TextRole::Heading : heading.level == 3 ? TextRole::Card : TextRole::Body;
    return textLook(m_appearance, role, column.read.translation.language);
}

void PageBuilder::addBlocks(StackBox &stack, const QList<Block> &blocks, const PageColumn &column,
                            const TextPosition &place, qsizetype from, qsizetype to)
{
    const TextLook look = textLook(m_appearance, TextRole::Body, column.read.translation.language);
    const int gap = qRound(look.em * 0.6);
    const bool onePiece = isInOnePiece(column.read.translation);
    while (from < to) {
        const qsizetype end = endOfPiece(blocks, from, to);
        if (onePiece && blocks[from].kind == BlockKind::Heading) {
            const TextLook larger = headingLook(blocks[from], column);
            stack.add(std::make_unique<ParagraphBox>(std::make_unique<TextFragment>(
                          blocks.sliced(from, end - from), larger, place, static_cast<int>(from))),
                      qRound(larger.em));
        } else if (blocks[from].kind == BlockKind::Callout) {
            TextPosition there = place;
            there.block = static_cast<int>(from);
            stack.add(callout(blocks[from], column, there), gap);
        } else {
            stack.add(std::make_unique<ParagraphBox>(std::make_unique<TextFragment>(
                          blocks.sliced(from, end - from), look, place, static_cast<int>(from))),
                      gap);
        }
        from = end;
    }
}

void PageBuilder::what()
{
    const int unit = m_appearance.metrics().unit;
    if (!kiosk()) {
        rowOfColumns(QStringLiteral("what-title"), unit * 3, [&](StackBox &cell, const PageColumn &column) {
            if (!column.read.translation.what.isEmpty() && !isInOnePiece(column.read.translation))
                cell.add(text(groupTitle(TextGroup::What, fiche().kind, column.asked), TextRole::Heading, column.asked,
                              unspoken, TextNature::Heading),
                         0);
        });
    }
    if (sideBySide()) {
        rowOfColumns(QStringLiteral("what"), unit, [&](StackBox &cell, const PageColumn &column) {
            const QList<Block> &blocks = column.read.translation.what;
            addBlocks(cell, blocks, column, {Part::What}, 0, blocks.size());
        });
        return;
    }
    // A row a document: the end of a long text is laid out when somebody comes near.
    const QList<Block> &blocks = m_content.columns.first().read.translation.what;
    for (qsizetype from = 0, end = 0; from < blocks.size(); from = end) {
        end = endOfPiece(blocks, from, blocks.size());
        rowOfColumns(
            QStringLiteral("what/%1").arg(from), unit * 2,
            [&](StackBox &cell, const PageColumn &column) { addBlocks(cell, blocks, column, {Part::What}, from, end); },
            lengthOf(blocks, from, end));
    }
}

std::unique_ptr<StackBox> PageBuilder::section(const PageColumn &column, const GroupText &text, int index)
{
    const Translation &translation = column.read.translation;
    const Section &section = (translation.*text.sections)[index];
    const Metrics &metrics = m_appearance.metrics();
    FrameBox::Shape shape = card(translation.language);
    if (sideBySide()) {
        shape.ground = shape.edge = Qt::transparent;
        shape.padding = shape.border = 0;
    }
    if (isNumbered(text.group, fiche().kind)) {
        shape.number = index + 1;
        shape.numberText = QString::number(index + 1);
        shape.disc = m_theme.ink;
        shape.onDisc = readableOn(m_theme.ink, m_appearance.colours().surface, textContrast);
        shape.discFont = m_appearance.font(TextRole::Button, Language::Fr);
        shape.discFont.setWeight(QFont::Bold);
        shape.discSize = std::max(metrics.icon * 3 / 2, QFontMetrics(shape.discFont).height() * 5 / 4);
        if (kiosk()) {
            shape.picture = Picturing::ours().ofStep(section, translation, m_content.french);
            shape.pictureSide = std::max(grown(metrics.largeIcon * 4 / 3, TextRole::Card), shape.discSize);
            shape.pictureColours = {readableOn(m_appearance.colours().surface, m_theme.ink, textContrast),
                                    m_theme.tile};
        }
    }
    auto box = std::make_unique<FrameBox>(shape);
    TextPosition place{text.part, index};
    box->add(this->text(section.title, TextRole::Card, translation.language, place, TextNature::Heading), 0);
    auto blocks = std::make_unique<StackBox>();
    addBlocks(*blocks, section.blocks, column, place, 0, section.blocks.size());
    box->add(std::move(blocks), metrics.unit);
    return box;
}

void PageBuilder::group(const GroupText &group)
{
    const int unit = m_appearance.metrics().unit;
    QList<QStringList> keys;
    for (const PageColumn &column : m_content.columns)
        keys.append(keysOf(column.read.translation.*group.sections));
    const QStringList merged = mergedKeys(keys);
    if (merged.isEmpty())
        return;
    const QString name = group.part == Part::Why   ? QStringLiteral("why")
                         : group.part == Part::How ? QStringLiteral("how")
                                                   : QStringLiteral("next");
    rowOfColumns(name, unit * 4, [&](StackBox &cell, const PageColumn &column) {
        cell.add(text(groupTitle(group.group, fiche().kind, column.asked), TextRole::Heading, column.asked,
                      {group.title}, TextNature::Heading),
                 0);
    });
    bool first = true;
    for (const QString &id : merged) {
        qsizetype characters = 0;
        for (const PageColumn &column : m_content.columns) {
            const QList<Section> &sections = column.read.translation.*group.sections;
            const int index = indexOf(sections, id);
            if (index >= 0)
                characters = std::max(characters, lengthOf(sections[index].blocks, 0, sections[index].blocks.size()));
        }
        const int gap = first || sideBySide() ? unit * 2 : m_appearance.metrics().gap * 3 / 2;
        rowOfColumns(
            QStringLiteral("%1/%2").arg(name, id), gap,
            [&](StackBox &cell, const PageColumn &column) {
                const int index = indexOf(column.read.translation.*group.sections, id);
                if (index >= 0)
                    cell.add(section(column, group, index), 0);
            },
            characters);
        first = false;
    }
}

std::unique_ptr<LayoutBox> PageBuilder::part(const PageColumn &column, int index)
{
    const Translation &translation = column.read.translation;
    const Section &part = translation.parts[index];
    FrameBox::Shape shape = card(translation.language);
    if (sideBySide()) {
        shape.ground = shape.edge = Qt::transparent;
        shape.padding = shape.border = 0;
    }
    auto box = std::make_unique<FrameBox>(shape);
    const TextPosition place{Part::Parts, index};
    box->add(text(part.title, TextRole::Card, translation.language, place, TextNature::Heading), 0);
    auto blocks = std::make_unique<StackBox>();
    addBlocks(*blocks, part.blocks, column, place, 0, part.blocks.size());
    box->add(std::move(blocks), m_appearance.metrics().unit);
    return box;
}

void PageBuilder::parts()
{
    const int unit = m_appearance.metrics().unit;
    QList<QList<PartRow>> rows;
    QList<QStringList> keys;
    for (const PageColumn &column : m_content.columns) {
        rows.append(partRows(column.read.translation.parts));
        QStringList list;
        for (const PartRow &one : rows.last())
            list.append(one.key);
        keys.append(list);
    }
    for (const QString &key : mergedKeys(keys)) {
        qsizetype characters = 0;
        bool open = false;
        const auto rowOf = [&](qsizetype column) -> const PartRow * {
            const auto &list = rows[column];
            const auto it =
                std::find_if(list.begin(), list.end(), [&key](const PartRow &one) { return one.key == key; });
            return it == list.end() ? nullptr : &*it;
        };
        for (qsizetype i = 0; i < rows.size(); ++i) {
            if (const PartRow *one = rowOf(i)) {
                const Section &part = m_content.columns[i].read.translation.parts[one->part];
                characters = std::max(characters, lengthOf(part.blocks, one->from, one->to));
                open = open || part.title.isEmpty();
            }
        }
        qsizetype column = 0;
        rowOfColumns(
            key,
            open           ? unit * 4
            : sideBySide() ? unit * 2
                           : m_appearance.metrics().gap * 3 / 2,
            [&](StackBox &cell, const PageColumn &content) {
                const PartRow *one = rowOf(column++);
                if (one == nullptr)
                    return;
                const Section &section = content.read.translation.parts[one->part];
                if (section.title.isEmpty())
                    addBlocks(cell, section.blocks, content, {Part::Parts, one->part}, one->from, one->to);
                else
                    cell.add(part(content, one->part), 0);
            },
            characters);
    }
}

} // namespace escale
