// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche as rows of paper, in the order of the reader's page.
#include "fiche/publicpage.h"
#include "fiche/sponsorname.h"
#include "l10n/address.h"
#include "l10n/catalogue.h"
#include "l10n/facts.h"
#include "l10n/isolate.h"
#include "l10n/sessions.h"
#include "l10n/titles.h"
#include "paper/flow.h"

#include <algorithm>
#include <functional>

namespace escale::paper {
namespace {

class ChapterBuilder {
public:
    ChapterBuilder(const PaperFiche &fiche, const PaperOptions &options)
        : m_fiche(fiche), m_options(options), m_sizes(sizesOf(options, columnsOf(fiche, options)))
    {
    }

    Chapter build()
    {
        m_chapter.columns = columnsOf(m_fiche, m_options);
        notice();
        titles();
        if (m_options.facts)
            facts();
        what();
        group(TextGroup::Why, &Translation::why);
        if (m_options.steps) {
            group(TextGroup::How, &Translation::how);
            group(TextGroup::Next, &Translation::next);
            parts();
        }
        if (m_options.places)
            places();
        foot();
        addRunningTitles(m_chapter, m_fiche);
        return std::move(m_chapter);
    }

private:
    using Cell = QList<Paragraph>;

    [[nodiscard]] const Fiche &fiche() const { return m_fiche.columns.first().read.fiche; }

    /// A row with a cell for each column; null when all are empty.
    Row *row(double gap, const std::function<void(Cell &, const PaperColumn &)> &make)
    {
        QList<Cell> cells;
        bool empty = true;
        for (const PaperColumn &column : m_fiche.columns) {
            cells.append(Cell());
            make(cells.last(), column);
            empty = empty && cells.last().isEmpty();
        }
        if (empty)
            return nullptr;
        m_chapter.rows.append(rowOf(std::move(cells), m_options));
        m_chapter.rows.last().gap = m_sizes.body * gap;
        return &m_chapter.rows.last();
    }

    /// A row over the whole width, in one language.
    Row &wide(double gap, const Cell &cell)
    {
        Row one;
        one.cells = {cell};
        one.gap = m_sizes.body * gap;
        m_chapter.rows.append(one);
        return m_chapter.rows.last();
    }

    void box(Cell &cell, const FallbackNotice &words, Language language)
    {
        Paragraph title = plain(words.title, language, Role::Body);
        title.bold = true;
        Paragraph advice = plain(words.advice, language, Role::Body);
        title.box = advice.box = 1;
        title.keepWithNext = true;
        cell << title << advice;
    }

    void notice()
    {
        for (const PaperColumn &column : m_fiche.columns) {
            if (!column.read.fallback || !column.read.translation.hasBody())
                continue;
            Cell cell;
            box(cell, fallbackNotice(column.asked), column.asked);
            wide(0, cell);
        }
    }

    void titles()
    {
        Row *title = row(m_chapter.rows.isEmpty() ? 0 : 1, [&](Cell &cell, const PaperColumn &column) {
            const Translation &text = column.read.translation;
            cell.append(plain(text.title, text.language, Role::Title));
            if (!text.brand.isEmpty()) {
                cell.append(plain(text.brand, text.language, Role::Body));
                cell.last().bold = true;
                cell.last().gap = 2;
            }
        });
        title->outline = m_fiche.columns.first().read.translation.title;
        title->outlineLevel = 1;
        title->keepWithNext = true;
        row(0.6, [&](Cell &cell, const PaperColumn &column) {
            const Translation &text = column.read.translation;
            if (!text.abstract.isEmpty())
                cell.append(plain(text.abstract, text.language, Role::Body));
        });
    }

    /// A word in the indent of what it is the name of: in em.
    static constexpr double labelWidth = 8.5;

    void facts()
    {
        QList<QList<Fact>> all;
        for (const PaperColumn &column : m_fiche.columns)
            all.append(escale::facts(fiche().metadata, todayOf(m_options.now), column.asked));
        for (qsizetype i = 0; i < all.first().size(); ++i) {
            qsizetype index = 0;
            Row *line = row(i == 0 ? 1 : 0.3, [&](Cell &cell, const PaperColumn &column) {
                const Fact &fact = all[index++][i]; // the facts of one fiche: as many in every language
                cell.append(plain(fact.lines.join(u'\n'), column.asked, Role::Body));
                cell.last().bold = true;
                cell.last().marker = fact.label;
                cell.last().indent = cell.last().markerWidth = m_sizes.body * labelWidth;
            });
            line->rule = true;
        }
    }

    /// Where blocks correspond, each pair begins at one height; where they do not, the two texts do.
    void blockRows(double gap, const std::function<Cell(const PaperColumn &)> &cellOf)
    {
        QList<Cell> cells;
        for (const PaperColumn &column : m_fiche.columns)
            cells.append(cellOf(column));
        const bool pairs = std::all_of(cells.begin(), cells.end(), [&](const Cell &cell) {
            return cell.size() == cells.first().size() &&
                   std::none_of(cell.begin(), cell.end(), [](const Paragraph &p) { return p.box > 0; });
        });
        if (!pairs) {
            qsizetype index = 0;
            row(gap, [&](Cell &cell, const PaperColumn &) { cell = cells[index++]; });
            return;
        }
        for (qsizetype i = 0; i < cells.first().size(); ++i) {
            qsizetype index = 0;
            const double between = cells.first()[i].gap / m_sizes.body;
            Row *line =
                row(i == 0 ? gap : between, [&](Cell &cell, const PaperColumn &) { cell.append(cells[index++][i]); });
            line->keepWithNext = cells.first()[i].keepWithNext;
        }
    }

    void what()
    {
        const bool body = std::any_of(m_fiche.columns.begin(), m_fiche.columns.end(),
                                      [](const PaperColumn &column) { return column.read.translation.hasBody(); });
        if (!body) {
            row(1, [&](Cell &cell, const PaperColumn &column) {
                box(cell, missingBodyNotice(column.asked), column.asked);
            });
            if (!m_options.site.isEmpty()) {
                const Translation &text = m_fiche.columns.first().read.translation;
                const QString address = publicPage(m_options.site, fiche().id, fiche().kind, text.language);
                Paragraph line = plain(address, Language::Fr, Role::Body);
                line.runs.first().href = address;
                wide(0.5, {line});
            }
            return;
        }
        heading(TextGroup::What, [](const Translation &text) { return !text.what.isEmpty(); });
        blockRows(0.4, [&](const PaperColumn &column) {
            return paragraphs(column.read.translation.what, column.read.translation.language, column.asked, m_sizes);
        });
    }

    void heading(TextGroup group, const std::function<bool(const Translation &)> &said)
    {
        Row *line = row(1.3, [&](Cell &cell, const PaperColumn &column) {
            if (said(column.read.translation))
                cell.append(plain(groupTitle(group, fiche().kind, column.asked), column.asked, Role::Group));
        });
        if (line == nullptr)
            return;
        line->keepWithNext = true;
        line->outline = groupTitle(group, fiche().kind, m_fiche.columns.first().asked);
        line->outlineLevel = 2;
    }

    void group(TextGroup group, const QList<Section> Translation::*sections)
    {
        QList<QStringList> keys;
        for (const PaperColumn &column : m_fiche.columns) {
            keys.append(QStringList());
            for (const Section &section : column.read.translation.*sections)
                keys.last().append(section.id);
        }
        heading(group, [&](const Translation &text) { return !(text.*sections).isEmpty(); });
        const bool numbered = isNumbered(group, fiche().kind);
        bool first = true;
        for (const QString &key : merged(keys)) {
            row(first ? 0.5 : 0.9, [&](Cell &cell, const PaperColumn &column) {
                const QList<Section> &list = column.read.translation.*sections;
                const auto found =
                    std::find_if(list.begin(), list.end(), [&](const Section &section) { return section.id == key; });
                if (found != list.end())
                    section(cell, column, *found, numbered ? static_cast<int>(found - list.begin()) + 1 : 0);
            });
            first = false;
        }
    }

    void section(Cell &cell, const PaperColumn &column, const Section &section, int number)
    {
        const Language language = column.read.translation.language;
        const double indent = number > 0 ? m_sizes.body * 1.9 : 0;
        if (!section.title.isEmpty()) {
            cell.append(plain(section.title, language, Role::Section));
            if (number > 0) {
                cell.last().marker = QStringLiteral("%1.").arg(number);
                cell.last().markerWidth = cell.last().indent = indent;
                cell.last().markerBold = true;
            }
        }
        for (Paragraph &paragraph : paragraphs(section.blocks, language, column.asked, m_sizes)) {
            paragraph.indent += indent;
            cell.append(paragraph);
        }
    }

    void parts()
    {
        qsizetype most = 0;
        for (const PaperColumn &column : m_fiche.columns)
            most = std::max(most, column.read.translation.parts.size());
        for (qsizetype i = 0; i < most; ++i) {
            row(i == 0 ? 1.3 : 0.9, [&](Cell &cell, const PaperColumn &column) {
                if (i < column.read.translation.parts.size())
                    section(cell, column, column.read.translation.parts[i], 0);
            });
        }
    }

    void places()
    {
        if (fiche().places.isEmpty())
            return;
        row(1.3, [&](Cell &cell, const PaperColumn &column) {
            cell.append(plain(placesTitle(column.asked), column.asked, Role::Group));
        })->keepWithNext = true;
        const bool onMap = m_options.map && Paper::hasMap(fiche().places);
        const QList<int> numbers = onMap ? mapNumbers(fiche().places) : QList<int>();
        if (onMap)
            map();
        for (qsizetype i = 0; i < fiche().places.size(); ++i) {
            const Place &place = fiche().places[i];
            Cell cell;
            const auto line = [&](const QString &text, bool bold) {
                if (text.isEmpty())
                    return;
                cell.append(plain(text, Language::Fr, Role::Body)); // places are not translated (contract 3.7)
                cell.last().bold = bold;
                cell.last().gap = 1;
            };
            line(place.title, true);
            line(addressLine(place), false);
            line(place.phone, false);
            line(place.email, false);
            line(place.description, false);
            if (cell.isEmpty())
                continue;
            if (const int number = numbers.value(i); number > 0) {
                cell.first().marker = QString::number(number);
                cell.first().markerBold = true;
                for (Paragraph &paragraph : cell)
                    paragraph.indent = paragraph.markerWidth = m_sizes.body * 2.2;
            }
            wide(0.6, cell).extra = Row::Extra::Frame;
        }
    }

    /// Between the heading and the first address: the three stay on one sheet.
    void map()
    {
        Row &one = wide(0.6, {});
        one.extra = Row::Extra::Map;
        one.least = mapHeight();
        one.pins = mapPins(fiche().places);
        one.keepWithNext = true;
    }

    void foot()
    {
        bool first = true;
        const auto names = [&](const char *label, const std::function<QStringList(const PaperColumn &)> &namesOf) {
            const Row *line = row(first ? 1 : 0.3, [&](Cell &cell, const PaperColumn &column) {
                const QStringList list = namesOf(column);
                if (list.isEmpty())
                    return;
                QStringList isolatedNames;
                for (const QString &name : list)
                    isolatedNames.append(isolated(name, direction(column.asked)));
                cell.append(plain(isolatedNames.join(u'\n'), column.asked, Role::Body));
                cell.last().bold = true;
                // Beside it, and not above: two lines less often save a sheet.
                cell.last().marker = translated(column.asked, "reader", label);
                cell.last().indent = cell.last().markerWidth = m_sizes.body * labelWidth;
            });
            first = first && line == nullptr;
        };
        names("Proposed by", [&](const PaperColumn &column) {
            const QString who = sponsorName(fiche(), column.read.translation);
            return who.isEmpty() ? QStringList() : QStringList(who);
        });
        names("Source", [&](const PaperColumn &) {
            const bool regional = fiche().origin == ContentOrigin::RegionalCatalogue;
            return regional ? QStringList(regionalCatalogue()) : QStringList();
        });
        names("With", [&](const PaperColumn &) {
            QStringList list;
            for (const Sponsor &partner : fiche().partners) {
                if (!partner.name.isEmpty())
                    list.append(partner.name);
            }
            return list;
        });
        if (fiche().externalLink.isEmpty())
            return;
        row(1, [&](Cell &cell, const PaperColumn &column) {
            cell.append(plain(translated(column.asked, "reader", "Website"), column.asked, Role::Label));
        })->keepWithNext = true;
        Paragraph link = plain(fiche().externalLink, Language::Fr, Role::Body);
        link.runs.first().href = fiche().externalLink;
        wide(0.2, {link});
    }

    /// Keys of the sections of all columns: the order of the first, what only another has after what precedes it there.
    static QStringList merged(const QList<QStringList> &columns)
    {
        QStringList list = columns.value(0);
        for (const QStringList &column : columns) {
            QString before;
            for (const QString &key : column) {
                if (!list.contains(key))
                    list.insert(list.indexOf(before) + 1, key);
                before = key;
            }
        }
        return list;
    }

    const PaperFiche m_fiche;
    const PaperOptions &m_options;
    const Sizes m_sizes;
    Chapter m_chapter;
};

} // namespace

Chapter ficheChapter(const PaperFiche &fiche, const PaperOptions &options)
{
    Chapter chapter = ChapterBuilder(arranged(fiche, options), options).build();
    addFooter(chapter, fiche, options);
    return chapter;
}

} // namespace escale::paper
