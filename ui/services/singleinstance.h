// SPDX-License-Identifier: GPL-3.0-or-later
// One window for each person at a computer: a second start hands over what it was to show and ends. By a local socket
// in the person's own runtime folder (a pipe on Windows) that nobody else may open. What comes over it is a word and
// the id of a fiche or the path of an edition's index, with a token by which the window may come forward
// (windowactivation.h), and nothing else is believed.
#pragma once

#include <QObject>

class QLocalServer;
class QLocalSocket;

namespace escale {

class SingleInstance final : public QObject {
    Q_OBJECT

public:
    /// `what`: stands for the person and the installation; the path of the file the window remembers things in.
    explicit SingleInstance(const QString &what, QObject *parent = nullptr);

    /// Whether another one is there and has taken it. `ficheId` and `edition` (an absolute path) may be empty: it is
    /// only to come forward. `token`: of the press that started this process. Waits two seconds at most for one that
    /// does not answer.
    [[nodiscard]] bool handOver(const QString &ficheId, const QString &edition = {},
                                const QByteArray &token = {}) const;
    /// From now on later starts hand over to this one. False when that cannot be: then there may be two windows.
    bool listen();

Q_SIGNALS:
    /// A later start wants this window; the id of a fiche, or the path of an edition, or neither; its token, or none.
    void wanted(const QString &ficheId, const QString &edition, const QByteArray &token);

private:
    void take();
    void read(QLocalSocket &socket);

    QString m_name;
    QLocalServer *m_server;
};

} // namespace escale
