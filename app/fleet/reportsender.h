// SPDX-License-Identifier: GPL-3.0-or-later
// A report to where the kiosk was told: a folder, or an address that takes PUT (RFC 9110, 9.3.4; WebDAV). Lives in one
// thread, with an event loop.
#pragma once

#include "feed/httpclient.h"
#include "fleet/kioskreport.h"

#include <QObject>

namespace escale {

/// "/srv/escale-reports", or "https://reports.example.org/escale/"; http too, on a network of one's own: nothing in a
/// report is secret, but anybody there can change it. Errors: BadConfiguration.
Result<QUrl> reportAddressFrom(const QString &text);

class ReportSender final : public QObject {
    Q_OBJECT

public:
    /// `credentials`: "name:password" (RFC 7617), sent over https only; empty for none. `clock` outlives it.
    ReportSender(QUrl address, QByteArray credentials, HttpLimits limits, Clock &clock, QObject *parent = nullptr);

    /// As NAME.json, whole or not at all. Errors: CannotWrite, Refused, Unreachable, BadAnswer.
    void send(const KioskReport &report);

Q_SIGNALS:
    void sent(const escale::Result<escale::Done> &outcome);

private:
    QUrl m_address;
    QByteArray m_credentials;
    HttpClient m_http;
};

} // namespace escale
