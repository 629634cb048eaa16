// SPDX-License-Identifier: GPL-3.0-or-later
// Who helps with a fiche (`sponsors`, contract-write section 3): name, address on the web, logo. Each stays the JSON it
// came as. Older fiches have them in a form that no save takes (`{_id, nom, picture}`, a bare id): read here, and made
// the new one when somebody changes the list. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace escale {

struct DraftPartner {
    QString name, link;
    QByteArray logo; ///< the Picture as JSON; null: none

    friend bool operator==(const DraftPartner &, const DraftPartner &) = default;
};

/// Through the door; the address as it is written.
DraftPartner partnerOf(const QByteArray &entry);
QByteArray withPartner(const QByteArray &entry, const DraftPartner &partner);
QByteArray newPartner();
/// Nobody knows who a bare id is: no form shows it, and no save takes it.
bool isPartnerKnown(const QByteArray &entry);
/// The list as a save takes it: older entries in the new form, everything else as it is.
QByteArray sendablePartners(const QByteArray &list);
/// Whether each has a name and none is a bare id.
bool arePartnersWhole(const QByteArray &list);

} // namespace escale
