// SPDX-License-Identifier: GPL-3.0-or-later
// A ticket: what somebody takes away from a kiosk on a small paper. Title, the first two steps, one address with its
// telephone, a code; in their language and in French, which whoever helps them reads. For a receipt printer (80 mm) or
// an A4 sheet. Black on white; any thread, one at a time.
#pragma once

#include "paper/paper.h"

#include <QSizeF>

namespace escale {

struct TicketText {
    QString text;
    Language language = Language::Fr;

    friend bool operator==(const TicketText &, const TicketText &) = default;
};

struct Ticket {
    QList<TicketText> title;        ///< in one or two languages, the person's first; none: there is no ticket
    QList<QList<TicketText>> steps; ///< two at most, each in the same languages
    QStringList place;              ///< name, street and town, as the feed has them: in French
    QString phone;
    QString code; ///< the address behind the code; empty for none

    friend bool operator==(const Ticket &, const Ticket &) = default;
};

/// `department`: of the station, whose own address is taken where the fiche has several; empty for none.
Ticket ticketOf(const ReadFiche &own, const std::optional<ReadFiche> &french, const QString &department,
                const QString &code);

enum class TicketPaper : quint8 { Receipt, A4 };

/// A PDF and the size of its one page in millimetres.
struct TicketSheet {
    QByteArray pdf; ///< empty when Cairo failed
    QSizeF size;
};
TicketSheet ticketSheet(const Ticket &ticket, TicketPaper paper);

/// The receipt as it will come out; `scale`: pixels a point.
PaperPixels ticketPixels(const Ticket &ticket, double scale);

} // namespace escale
