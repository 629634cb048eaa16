// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/ticket.h"

#include "fiche/sectiongroups.h"
#include "paper/exacttext.h"
#include "paper/sheets.h"
#include "paper/surfaces.h"

#include <QRegularExpression>
#include <algorithm>
#include <deque>

namespace escale {

namespace {

using paper::ExactText;
using paper::TextStyle;

constexpr qsizetype mostSteps = 2;
constexpr double millimetre = 72 / 25.4; ///< in points
constexpr double receiptWidth = 80 * millimetre, margin = 4 * millimetre, room = receiptWidth - 2 * margin;
constexpr double titleSize = 14, ownSize = 12, otherSize = 10.5, indent = 18, gap = 7, code = 30 * millimetre;
constexpr double otherGrey = 0.25;

QStringList stepTitles(const Translation &text)
{
    QStringList titles;
    // What is to be done; only where a text says none of it, what else it has.
    for (const QList<Section> *sections : {&text.how, &text.next, &text.parts, &text.why}) {
        for (const Section &section : *sections) {
            if (!section.title.isEmpty() && titles.size() < mostSteps)
                titles.append(section.title);
        }
        if (!titles.isEmpty())
            break;
    }
    return titles;
}

/// A postcode of metropolitan France begins with the department's number, Corsica's with 20, overseas with all three.
bool isIn(const Place &place, const QString &department)
{
    const QString digits = department.startsWith(u'2') && department.size() == 2 && !department.at(1).isDigit()
                               ? QStringLiteral("20")
                               : department;
    const QRegularExpression postcode(QStringLiteral("\\b%1\\d{%2}\\b").arg(digits).arg(5 - digits.size()));
    return (place.address + u' ' + place.city).contains(postcode);
}

const Place *placeFor(const QList<Place> &places, const QString &department)
{
    if (places.isEmpty())
        return nullptr;
    const auto near = std::find_if(places.cbegin(), places.cend(), [&department](const Place &place) {
        return !department.isEmpty() && isIn(place, department);
    });
    return near == places.cend() ? &places.first() : &*near;
}

/// The receipt, laid out: texts where they go, in points from its upper left corner.
class Receipt {
public:
    explicit Receipt(const Ticket &ticket) : m_ticket(ticket)
    {
        titles();
        for (qsizetype i = 0; i < ticket.steps.size(); ++i)
            step(static_cast<int>(i) + 1, ticket.steps.at(i));
        foot();
    }
    [[nodiscard]] double height() const { return m_y + margin; }

    void draw(cairo_t *cairo) const
    {
        for (const Placed &placed : m_texts) {
            for (int line = 0; line < placed.text.lines(); ++line)
                placed.text.draw(cairo, line, placed.x, placed.y + line * placed.text.lineHeight(), true);
        }
        cairo_set_source_rgb(cairo, 0, 0, 0);
        const double dashes[] = {4, 3};
        cairo_set_dash(cairo, dashes, 2, 0);
        cairo_set_line_width(cairo, 1);
        for (const double y : m_rules) {
            cairo_move_to(cairo, margin, y);
            cairo_line_to(cairo, receiptWidth - margin, y);
        }
        cairo_stroke(cairo);
        paper::drawCode(cairo, m_ticket.code, margin, m_codeTop, code);
    }

private:
    struct Placed {
        ExactText text;
        double x, y;
    };

    /// `inset`: room at the side where the language begins. Returns the height.
    double add(const QString &words, TextStyle style, double x, double width, double inset = 0)
    {
        style.direction = direction(style.language);
        const double left = style.direction == Qt::LeftToRight ? x + inset : x;
        m_texts.push_back({ExactText(m_contexts, {{words, {}, {}}}, style, width - inset), left, m_y});
        return m_texts.back().text.height();
    }
    static TextStyle styleOf(const TicketText &text, bool first, double size)
    {
        TextStyle style;
        style.size = first ? size : otherSize;
        style.bold = first;
        style.grey = first ? 0 : otherGrey;
        style.language = text.language;
        return style;
    }

    void titles()
    {
        bool first = true;
        for (const TicketText &title : m_ticket.title) {
            m_y += add(title.text, styleOf(title, first, titleSize), margin, room);
            first = false;
        }
        rule();
    }

    void step(int number, const QList<TicketText> &texts)
    {
        bool first = true;
        for (const TicketText &text : texts) {
            const TextStyle style = styleOf(text, first, ownSize);
            if (first)
                (void)add(QString::number(number), style, margin, room);
            m_y += add(text.text, style, margin, room, indent);
            first = false;
        }
        m_y += gap;
    }

    void rule()
    {
        m_y += gap;
        m_rules.append(m_y);
        m_y += gap;
    }

    /// The code, and beside it where to go.
    void foot()
    {
        QStringList lines = m_ticket.place;
        if (!m_ticket.phone.isEmpty())
            lines.append(m_ticket.phone);
        if (m_ticket.code.isEmpty() && lines.isEmpty())
            return;
        if (!m_ticket.steps.isEmpty())
            rule();
        m_codeTop = m_y;
        const double beside = m_ticket.code.isEmpty() ? 0 : code + gap;
        TextStyle style;
        style.size = ownSize;
        style.bold = true;
        for (const QString &line : std::as_const(lines)) {
            m_y += add(line, style, margin + beside, room - beside);
            style.bold = false;
        }
        if (!m_ticket.code.isEmpty())
            m_y = std::max(m_y, m_codeTop + code);
    }

    const Ticket &m_ticket;
    paper::TextContexts m_contexts;
    std::deque<Placed> m_texts;
    QList<double> m_rules;
    double m_y = margin, m_codeTop = 0;
};

} // namespace

Ticket ticketOf(const ReadFiche &own, const std::optional<ReadFiche> &french, const QString &department,
                const QString &code)
{
    QList<const Translation *> texts{&own.translation};
    if (french && french->translation.language != own.translation.language)
        texts.append(&french->translation);
    Ticket ticket;
    ticket.code = code;
    for (const Translation *text : std::as_const(texts)) {
        ticket.title.append({text->title, text->language});
        const QStringList titles = stepTitles(*text);
        for (qsizetype i = 0; i < titles.size(); ++i) {
            if (i == ticket.steps.size())
                ticket.steps.append(QList<TicketText>());
            ticket.steps[i].append({titles.at(i), text->language});
        }
    }
    const Fiche &fiche = own.fiche;
    if (const Place *place = placeFor(fiche.places, department)) {
        ticket.place = {place->title, place->address};
        if (!place->address.contains(place->city))
            ticket.place.append(place->city);
        ticket.phone = place->phone;
    } else {
        ticket.place = {fiche.sponsor.name};
    }
    ticket.place.removeAll(QString());
    return ticket;
}

TicketSheet ticketSheet(const Ticket &ticket, TicketPaper paper)
{
    const Receipt receipt(ticket);
    TicketSheet sheet;
    double width = receiptWidth, height = receipt.height(), scale = 1;
    if (paper == TicketPaper::A4) {
        constexpr double large = 2, edge = 20 * millimetre;
        width = paper::pageWidth;
        height = paper::pageHeight;
        scale = std::min(large, (height - 2 * edge) / receipt.height());
    }
    {
        const paper::Surface surface = paper::pdfSurface(sheet.pdf, width, height);
        cairo_surface_t *raw = surface.get();
        const paper::Pen cairo(cairo_create(raw));
        if (paper == TicketPaper::A4) {
            cairo_translate(cairo.get(), (width - receiptWidth * scale) / 2, (height - receipt.height() * scale) / 6);
            cairo_scale(cairo.get(), scale, scale);
        }
        receipt.draw(cairo.get());
        cairo_show_page(cairo.get());
        const bool drawn = cairo_status(cairo.get()) == CAIRO_STATUS_SUCCESS;
        cairo_surface_finish(raw);
        if (!drawn || cairo_surface_status(raw) != CAIRO_STATUS_SUCCESS)
            sheet.pdf.clear();
    }
    sheet.size = QSizeF(width / millimetre, height / millimetre);
    return sheet;
}

PaperPixels ticketPixels(const Ticket &ticket, double scale)
{
    const Receipt receipt(ticket);
    const paper::Surface surface = paper::pixelSurface(receiptWidth, receipt.height(), scale);
    const paper::Pen cairo = paper::penOn(*surface, scale);
    receipt.draw(cairo.get());
    return paper::pixelsOf(*surface, *cairo);
}

} // namespace escale
