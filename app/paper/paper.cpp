// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paper.h"

#include "paper/pdfwriter.h"
#include "paper/sheets.h"

#include <QCoreApplication>
#include <QSaveFile>
#include <algorithm>

namespace escale {

using namespace paper;

struct Paper::Content {
    PaperOptions options;
    QString title;
    Layout layout;
};

PaperFiche paperFiche(const ReadFiche &first, Language firstAsked, const std::optional<ReadFiche> &second,
                      Language secondAsked, const std::optional<ReadFiche> &french)
{
    PaperFiche fiche;
    fiche.columns.append({first, firstAsked});
    // French twice helps nobody: it is shown once, with what is missing.
    if (second && second->translation.language != first.translation.language)
        fiche.columns.append({*second, secondAsked});
    const auto isFrench = [](const PaperColumn &column) { return column.read.translation.language == Language::Fr; };
    if (french && std::none_of(fiche.columns.begin(), fiche.columns.end(), isFrench))
        fiche.french = french->translation;
    return fiche;
}

Paper::Paper(std::unique_ptr<Content> content) : m_content(std::move(content)) {}
Paper::~Paper() = default;
Paper::Paper(Paper &&) noexcept = default;
Paper &Paper::operator=(Paper &&) noexcept = default;

Paper::Paper(const QList<PaperFiche> &fiches, const PaperOptions &options) : m_content(std::make_unique<Content>())
{
    m_content->options = options;
    for (const PaperFiche &fiche : fiches) {
        if (fiche.columns.isEmpty())
            continue;
        if (m_content->title.isEmpty())
            m_content->title = fiche.columns.first().read.translation.title;
        layOut(m_content->layout, ficheChapter(fiche, options), sizesOf(options, columnsOf(fiche, options)));
        if (options.bring)
            layOut(m_content->layout, bringChapter(fiche, options), sizesOf(options, 1));
    }
    addMargins(m_content->layout);
}

Paper Paper::bringSheets(const QList<PaperFiche> &fiches, PaperOptions options)
{
    options.bring = false;
    auto content = std::make_unique<Content>();
    content->options = options;
    for (const PaperFiche &fiche : fiches) {
        if (fiche.columns.isEmpty())
            continue;
        if (content->title.isEmpty())
            content->title = fiche.columns.first().read.translation.title;
        layOut(content->layout, bringChapter(fiche, options), sizesOf(options, 1));
    }
    addMargins(content->layout);
    return Paper(std::move(content));
}

int Paper::sheets() const
{
    return static_cast<int>(m_content->layout.sheets.size());
}

bool Paper::hasMap(const QList<Place> &places)
{
    const QList<int> numbers = mapNumbers(places);
    return std::any_of(numbers.begin(), numbers.end(), [](int number) { return number > 0; });
}

double Paper::usableHeight()
{
    return textBottom - marginTop - headerHeight;
}

QList<PaperLine> Paper::lines() const
{
    QList<PaperLine> list;
    int number = 0;
    for (const Sheet &sheet : m_content->layout.sheets) {
        for (const PlacedText &placed : sheet.texts) {
            PaperLine line;
            line.sheet = number;
            line.row = placed.row;
            line.cell = placed.cell;
            line.part = placed.part;
            line.x = placed.x;
            line.y = placed.y;
            line.width = placed.text->naturalWidth();
            line.height = placed.text->lineHeight();
            line.size = placed.text->style().size;
            line.text = placed.words;
            list.append(line);
        }
        for (const PlacedMap &map : sheet.maps) {
            for (const MapPin &pin : map.row->pins) {
                const QRectF box = pin.box.translated(map.area.topLeft());
                list.append({number, -1, 0, PaperPart::Map, box.x(), box.y(), box.width(), box.height(), smallestSize,
                             pin.label});
            }
        }
        ++number;
    }
    return list;
}

QByteArray Paper::pdf(const QList<int> &wanted) const
{
    return paper::pdf(m_content->layout, m_content->title, m_content->options.now, wanted);
}

PaperPixels Paper::pixels(int sheet, double scale) const
{
    return paper::pixels(m_content->layout, sheet, scale);
}

Result<Done> Paper::writePdf(const QString &path, const QList<int> &wanted) const
{
    // Into memory first: the file is written in one go, and takes the place of an old one only when it is whole.
    const QByteArray bytes = pdf(wanted);
    QSaveFile file(path);
    if (bytes.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Problem::CannotWrite,
                     QCoreApplication::translate("reader", "The file could not be written. Choose another folder."),
                     file.errorString()};
    return Done{};
}

QString paperFileName(const PaperFiche &fiche, qsizetype more)
{
    constexpr qsizetype longest = 60; // letters: some file systems have room for 255 bytes
    QString name;
    QStringList languages;
    for (const PaperColumn &column : fiche.columns)
        languages.append(code(column.read.translation.language));
    const QString title = fiche.columns.isEmpty() ? QString() : fiche.columns.first().read.translation.title;
    for (const QChar c : title.normalized(QString::NormalizationForm_C)) {
        const bool kept = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (kept)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'-') && c.category() != QChar::Other_Format)
            name += u'-';
    }
    if (name.size() > longest) {
        const qsizetype cut = name.lastIndexOf(u'-', longest);
        name.truncate(cut > longest / 2 ? cut : longest);
        if (name.back().isHighSurrogate())
            name.chop(1);
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("fiche");
    if (more > 0)
        name += QStringLiteral("+%1").arg(more);
    return name + u'_' + languages.join(u'-') + QStringLiteral(".pdf");
}

} // namespace escale
