// SPDX-License-Identifier: GPL-3.0-or-later
// Fiches on paper: a layout of its own, and a PDF whose text is exactly the fiche's, in every script. Black on white
// without filled grounds; a card or a step stays whole, a heading stays with what follows it. Pango and Cairo, no
// window. One thread at a time, any thread. A4 upright; sizes in points.
#pragma once

#include "base/error.h"
#include "store/reader.h"

#include <memory>

namespace escale {

/// How two languages stand on the page. Nothing where there is only one.
enum class PaperForm : quint8 {
    SideBySide,
    Under, ///< the second under each paragraph of the first
};

/// Rows of 32 bits a pixel, 0xffRRGGBB in the machine's byte order, from the top: QImage's Format_RGB32.
struct PaperPixels {
    int width = 0, height = 0;
    qsizetype bytesPerLine = 0;
    QByteArray bytes;
};

struct PaperOptions {
    PaperForm form = PaperForm::SideBySide;
    bool large = false; ///< 16 points instead of 11
    bool facts = true;  ///< price, place, conditions
    bool steps = true;  ///< "how" and "and then"; the parts of a text written in one piece
    bool places = true; ///< addresses
    bool map = false;   ///< with them: the outline of France, the number of each address where it stands
    bool bring = false; ///< "what to bring", on a page of its own after each fiche
    bool code = true;   ///< QR code of the public page, in the first language
    QString centre;     ///< name of the centre, above the first page of each fiche; empty for none
    PaperPixels logo;   ///< of the centre, beside its name; null for none
    QString site;       ///< of the public pages, without trailing slash; empty for none
    QDateTime now;      ///< the day it is printed, and that the days of courses count from
};

/// One language of a fiche.
struct PaperColumn {
    ReadFiche read;
    Language asked = Language::Fr; ///< headings are in it, whatever language the text is really in
};

struct PaperFiche {
    QList<PaperColumn> columns;        ///< one or two, of the same fiche
    std::optional<Translation> french; ///< where it is in none of the columns: tells which words are documents
};

/// What the caller reads of a fiche: `first` and `second` in the order they were asked for. A language that has no text
/// adds no column beside another.
PaperFiche paperFiche(const ReadFiche &first, Language firstAsked, const std::optional<ReadFiche> &second = {},
                      Language secondAsked = Language::Fr, const std::optional<ReadFiche> &french = {});

/// Map: a mark on the map, which is drawn and no text of the document.
enum class PaperPart : quint8 { Title, Heading, Text, Item, Label, Running, Footer, Map };

/// A line of text on a sheet: for tests, and for whoever shows sheets.
struct PaperLine {
    int sheet = 0; ///< from 0
    int row = -1;  ///< rows stand under each other; their cells beside each other. -1: not of the text
    int cell = 0;
    PaperPart part = PaperPart::Text;
    double x = 0, y = 0, width = 0, height = 0, size = 0;
    QString text;
};

/// Sheets laid out and not yet drawn.
class Paper {
public:
    /// The fiches one after the other, each on a sheet of its own. None: no sheet.
    Paper(const QList<PaperFiche> &fiches, const PaperOptions &options);
    /// Only the sheets "what to bring".
    static Paper bringSheets(const QList<PaperFiche> &fiches, PaperOptions options);
    ~Paper();
    Paper(Paper &&) noexcept;
    Paper &operator=(Paper &&) noexcept;

    [[nodiscard]] int sheets() const;
    [[nodiscard]] QList<PaperLine> lines() const;
    /// Whether any of the places falls on the map that PaperOptions::map draws.
    static bool hasMap(const QList<Place> &places);
    /// The room between the upper and the lower edge of a sheet's text.
    static double usableHeight();

    /// A sheet, counted from 1, as pixels: for a printer and a preview. `scale`: pixels a point. Null when there is no
    /// such sheet, or no memory.
    [[nodiscard]] PaperPixels pixels(int sheet, double scale) const;
    /// The PDF of these sheets, counted from 1, in this order; all of them for an empty list. Numbers that are no sheet
    /// are left out. Empty when none is left, or when Cairo fails.
    [[nodiscard]] QByteArray pdf(const QList<int> &wanted = {}) const;
    /// The file appears whole or not at all: what was there before stays when there is no room. Errors: CannotWrite.
    [[nodiscard]] Result<Done> writePdf(const QString &path, const QList<int> &wanted = {}) const;

private:
    struct Content;
    explicit Paper(std::unique_ptr<Content> content);
    std::unique_ptr<Content> m_content;
};

/// "Ouvrir-un-compte-en-banque_fr-ar.pdf": from the title of the first fiche and the languages, safe on every file
/// system; `more`: how many fiches there are beside the first.
QString paperFileName(const PaperFiche &fiche, qsizetype more = 0);

} // namespace escale
