// SPDX-License-Identifier: GPL-3.0-or-later
// "What to bring": the documents of a fiche as rows to tick, and lines for a pen. Documents are found in the French
// text, which every fiche has, and taken from the same place of the others.
#include "fiche/sectiongroups.h"
#include "l10n/facts.h"
#include "l10n/sessions.h"
#include "paper/flow.h"
#include "search/answerkind.h"

#include <QRegularExpression>
#include <algorithm>

namespace escale::paper {
namespace {

constexpr double leastRow = 37, penRow = 27; // 13 mm and 9.5 mm

/// A list item of a text, and its sub-items.
struct DocumentPlace {
    SectionGroup group = SectionGroup::Why;
    bool what = false; ///< in `what`, not in a section
    QString section;   ///< id
    qsizetype position = 0;
    qsizetype first = 0, last = 0; ///< blocks
    qsizetype ordinal = 0;         ///< among the list items of the text
};

bool announces(const QString &words, Language language)
{
    if (language != Language::Fr)
        return announcedBy(words, language).testFlag(AnswerKind::Documents);
    static const QRegularExpression bring(
        QStringLiteral("\\b(apport|documents?\\b|justificati|pi[èe]ces?\\b|papiers?\\b|fourni|joindre|joignez|munissez|"
                       "venez avec|prenez avec|photocopi)"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return words.contains(bring);
}

bool isItem(const Block &block)
{
    return block.kind == BlockKind::ListItem;
}

bool goesOn(const Block &block)
{
    return block.depth > 1 || (block.kind == BlockKind::Paragraph && block.depth > 0);
}

QList<DocumentPlace> documentsIn(const QList<Block> &blocks, bool titleAnnounces, Language language)
{
    QList<DocumentPlace> found;
    bool announced = titleAnnounces;
    qsizetype ordinal = 0;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        if (!isItem(blocks[i])) {
            const QString words = plainText(blocks[i]).trimmed();
            const bool opens = blocks[i].kind == BlockKind::Heading || words.endsWith(u':');
            if (blocks[i].kind != BlockKind::Callout && opens)
                announced = announces(words, language) || (titleAnnounces && blocks[i].kind != BlockKind::Heading);
            continue;
        }
        DocumentPlace place;
        place.first = i;
        place.ordinal = ordinal;
        while (i + 1 < blocks.size() && goesOn(blocks[i + 1])) {
            ++i;
            ordinal += isItem(blocks[i]) ? 1 : 0;
        }
        place.last = i;
        ++ordinal;
        if (announced)
            found.append(place);
    }
    return found;
}

QList<DocumentPlace> documentsOf(const Translation &text)
{
    QList<DocumentPlace> all = documentsIn(text.what, false, text.language);
    for (DocumentPlace &place : all)
        place.what = true;
    for (const SectionList &list : sectionLists(text)) {
        for (qsizetype i = 0; i < list.sections->size(); ++i) {
            const Section &section = list.sections->at(i);
            for (DocumentPlace place :
                 documentsIn(section.blocks, announces(section.title, text.language), text.language)) {
                place.group = list.group;
                place.section = section.id;
                place.position = i;
                all.append(place);
            }
        }
    }
    return all;
}

const QList<Block> *blocksAt(const Translation &text, const DocumentPlace &place)
{
    if (place.what)
        return &text.what;
    for (const SectionList &list : sectionLists(text)) {
        if (list.group != place.group)
            continue;
        if (place.section.isEmpty())
            return place.position < list.sections->size() ? &list.sections->at(place.position).blocks : nullptr;
        for (const Section &section : *list.sections) {
            if (section.id == place.section)
                return &section.blocks;
        }
    }
    return nullptr;
}

/// The same list item of another text; empty when the two are not built alike.
QList<Block> counterpart(const QList<Block> &own, const QList<Block> &other, const DocumentPlace &place)
{
    const auto alike = [](const Block &a, const Block &b) { return a.kind == b.kind && a.depth == b.depth; };
    if (std::equal(own.begin(), own.end(), other.begin(), other.end(), alike))
        return other.mid(place.first, place.last - place.first + 1);
    QList<Block> ownItems, otherItems;
    std::copy_if(own.begin(), own.end(), std::back_inserter(ownItems), isItem);
    std::copy_if(other.begin(), other.end(), std::back_inserter(otherItems), isItem);
    if (!std::equal(ownItems.begin(), ownItems.end(), otherItems.begin(), otherItems.end(), alike))
        return {};
    const auto items = std::count_if(own.begin() + place.first, own.begin() + place.last + 1, isItem);
    return otherItems.mid(place.ordinal, items);
}

class BringBuilder {
public:
    BringBuilder(const PaperFiche &fiche, const PaperOptions &options)
        : m_fiche(fiche), m_options(options), m_sizes(sizesOf(options, 1))
    {
    }

    Chapter build()
    {
        m_chapter.columns = static_cast<int>(m_fiche.columns.size());
        titles();
        documents();
        const auto lines = [&](FactKind kind, Language in) {
            QStringList found;
            for (const Fact &fact : facts(fiche().metadata, todayOf(m_options.now), in)) {
                if (fact.kind == kind)
                    found = fact.lines;
            }
            return found;
        };
        factRows(FactKind::Conditions, lines);
        const QList<double> &prices = fiche().metadata.price.values;
        if (std::any_of(prices.begin(), prices.end(), [](double price) { return price > 0; }))
            factRows(FactKind::Price, lines);
        appointment();
        addRunningTitles(m_chapter, m_fiche);
        return std::move(m_chapter);
    }

private:
    using Cell = QList<Paragraph>;

    [[nodiscard]] const Fiche &fiche() const { return m_fiche.columns.first().read.fiche; }

    Row &row(double gap, const std::function<void(Cell &, const PaperColumn &)> &make)
    {
        Row line;
        for (const PaperColumn &column : m_fiche.columns) {
            line.cells.append(Cell());
            make(line.cells.last(), column);
        }
        line.gap = m_sizes.body * gap;
        m_chapter.rows.append(line);
        return m_chapter.rows.last();
    }

    Row &heading(const std::function<QString(Language)> &words)
    {
        Row &line = row(1.1, [&](Cell &cell, const PaperColumn &column) {
            cell.append(plain(words(column.asked), column.asked, Role::Group));
        });
        line.keepWithNext = true;
        return line;
    }

    static QString title(Language in)
    {
        //: Title of a printed sheet: a list of the papers to take along to an appointment.
        return localised(in, QT_TRANSLATE_NOOP("paper", "What to bring"));
    }

    void titles()
    {
        Row &line = row(0, [&](Cell &cell, const PaperColumn &column) {
            cell.append(plain(title(column.asked), column.asked, Role::Title));
            cell.append(plain(column.read.translation.title, column.read.translation.language, Role::Body));
            cell.last().gap = 2;
        });
        line.outline = title(m_fiche.columns.first().asked);
        line.outlineLevel = m_options.bring ? 2 : 1;
        line.keepWithNext = true;
    }

    void tick(Row &line)
    {
        line.rule = true;
        line.least = leastRow;
        line.extra = Row::Extra::TickBox;
    }

    void documents()
    {
        //: Heading above a list of papers: passport, proof of address.
        heading([](Language in) { return localised(in, QT_TRANSLATE_NOOP("paper", "Documents")); });
        const Translation *base = nullptr;
        for (const PaperColumn &column : m_fiche.columns) {
            if (column.read.translation.language == Language::Fr)
                base = &column.read.translation;
        }
        if (base == nullptr && m_fiche.french)
            base = &*m_fiche.french;
        if (base == nullptr)
            base = &m_fiche.columns.first().read.translation;
        const QList<DocumentPlace> found = documentsOf(*base);
        const bool baseShown = std::any_of(m_fiche.columns.begin(), m_fiche.columns.end(), [&](const PaperColumn &c) {
            return c.read.translation.language == base->language;
        });
        for (const DocumentPlace &place : found) {
            const QList<Block> own = *blocksAt(*base, place);
            tick(row(0.15, [&](Cell &cell, const PaperColumn &column) {
                const Translation &text = column.read.translation;
                Language language = text.language;
                const QList<Block> *blocks = blocksAt(text, place);
                QList<Block> item = blocks != nullptr ? counterpart(own, *blocks, place) : QList<Block>();
                if (item.isEmpty() && !baseShown) {
                    item = own.mid(place.first, place.last - place.first + 1);
                    language = base->language;
                }
                cell = itemCell(item, language, column.asked);
            }));
        }
        constexpr int blankRows = 4;
        for (int i = 0; found.isEmpty() && i < blankRows; ++i)
            tick(row(0.15, [](Cell &, const PaperColumn &) {}));
    }

    [[nodiscard]] Cell itemCell(const QList<Block> &item, Language language, Language asked) const
    {
        Cell cell = paragraphs(item, language, asked, m_sizes);
        for (qsizetype i = 0; i < cell.size(); ++i) {
            const bool detail = i > 0;
            cell[i].bold = !detail;
            cell[i].tag = StructureTag::Paragraph;
            cell[i].indent = cell[i].markerWidth = detail && !cell[i].marker.isEmpty() ? m_sizes.body : 0;
            if (!detail)
                cell[i].marker.clear();
            cell[i].gap = 1;
        }
        return cell;
    }

    template <typename Lines> void factRows(FactKind kind, const Lines &linesOf)
    {
        const qsizetype count = linesOf(kind, m_fiche.columns.first().asked).size();
        if (count == 0)
            return;
        heading([kind](Language in) { return factTitle(kind, in); });
        for (qsizetype i = 0; i < count; ++i) {
            tick(row(0.15, [&](Cell &cell, const PaperColumn &column) {
                cell.append(plain(linesOf(kind, column.asked).value(i), column.asked, Role::Body));
                cell.last().bold = true;
            }));
        }
    }

    void appointment()
    {
        //: Heading above lines to be filled in by hand: when and where to go.
        heading([](Language in) { return localised(in, QT_TRANSLATE_NOOP("paper", "The appointment")); });
        static constexpr std::array labels{
            //: Before a dotted line on paper, to be filled in by hand. The next three as well.
            QT_TRANSLATE_NOOP("paper", "Date and time"), QT_TRANSLATE_NOOP("paper", "Place"),
            QT_TRANSLATE_NOOP("paper", "With whom"), QT_TRANSLATE_NOOP("paper", "Reference number")};
        for (const char *label : labels) {
            Row &line = row(0.1, [&](Cell &cell, const PaperColumn &column) {
                cell.append(plain(localised(column.asked, label), column.asked, Role::Body));
                cell.last().part = PaperPart::Label;
            });
            line.least = penRow;
            line.extra = Row::Extra::PenLine;
            line.keepWithNext = label != labels.back(); // the block moves whole
        }
    }

    const PaperFiche m_fiche;
    const PaperOptions &m_options;
    const Sizes m_sizes;
    Chapter m_chapter;
};

} // namespace

Chapter bringChapter(const PaperFiche &fiche, const PaperOptions &options)
{
    PaperOptions beside = options;
    beside.form = PaperForm::SideBySide; // one box for both languages: nobody ticks twice
    Chapter chapter = BringBuilder(arranged(fiche, beside), beside).build();
    addFooter(chapter, fiche, options);
    return chapter;
}

} // namespace escale::paper
