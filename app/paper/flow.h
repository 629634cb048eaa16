// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on paper, before anybody knows where: rows under each other, cells beside each other, paragraphs. Private
// to this room.
#pragma once

#include "paper/paper.h"
#include "paper/placemap.h"

namespace escale::paper {

/// The smallest letters on paper, in points.
inline constexpr double smallestSize = 10.5;

enum class Role : quint8 { Title, Group, Section, Body, Label };
enum class StructureTag : quint8 { H1, H2, H3, Paragraph, Item };

struct Paragraph {
    QList<Run> runs;
    Role role = Role::Body;
    StructureTag tag = StructureTag::Paragraph;
    Language language = Language::Fr;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    Alignment alignment = Alignment::Start;
    bool bold = false;
    double grey = 0;
    double indent = 0; ///< from the edge where the language begins
    double gap = 0;    ///< above; none for the first of a cell
    QString marker;    ///< a bullet, a number, the name of a fact: in the indent
    double markerWidth = 0;
    bool markerBold = false;
    int box = 0; ///< paragraphs of one callout: the same number above 0
    bool important = false;
    bool keepWithNext = false;
    PaperPart part = PaperPart::Text;
};

struct Row {
    /// Middle: a tick box between two cells, or after one. Line: dotted, for a pen, from the first cell to the second.
    /// Map: the outline of France with `pins`, in the middle; `least` is its height.
    enum class Extra : quint8 { None, TickBox, PenLine, Frame, Map };
    QList<QList<Paragraph>> cells;
    double gap = 0;
    double least = 0;  ///< height
    bool rule = false; ///< a thin line above
    bool keepWithNext = false;
    Extra extra = Extra::None;
    QList<MapPin> pins = {};
    QString outline; ///< a bookmark leads here
    int outlineLevel = 0;
};

/// A run of sheets that begins at the top of one.
struct Chapter {
    QList<Row> rows;
    QStringList running; ///< above the following sheets, a title for each column
    QList<Language> runningLanguages;
    QList<Language> languages;
    QStringList sources; ///< below every sheet, a line for each column
    QString printed;     ///< the day
    QString address;     ///< behind the QR code
    QString centre;
    PaperPixels logo;
    int columns = 1;
};

struct Sizes {
    double body = 11;
    [[nodiscard]] double of(Role role) const;
};
Sizes sizesOf(const PaperOptions &options, int columns);

/// A word of this room in a language.
QString localised(Language language, const char *source);

/// The columns as they stand on the sheet: two languages of two directions lie at the sides they begin at.
PaperFiche arranged(PaperFiche fiche, const PaperOptions &options);
/// 1, or 2 side by side.
int columnsOf(const PaperFiche &fiche, const PaperOptions &options);

Paragraph plain(const QString &text, Language language, Role role);
/// Cells of two languages as the form wants them: beside each other, or one under the other.
Row rowOf(QList<QList<Paragraph>> cells, const PaperOptions &options);
/// What `blocks` becomes; titles of callouts in `asked`.
QList<Paragraph> paragraphs(const QList<Block> &blocks, Language language, Language asked, const Sizes &sizes);
/// The title of each column, for the sheets after the first.
void addRunningTitles(Chapter &chapter, const PaperFiche &fiche);
void addFooter(Chapter &chapter, const PaperFiche &fiche, const PaperOptions &options);

Chapter ficheChapter(const PaperFiche &fiche, const PaperOptions &options);
Chapter bringChapter(const PaperFiche &fiche, const PaperOptions &options);

} // namespace escale::paper
