// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/singleinstance.h"

#include "fiche/fiche.h"
#include "pack/packaddress.h"
#include "services/windowactivation.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace escale {
namespace {

constexpr int patience = 2000;       // milliseconds
constexpr qint64 longestLine = 8192; // "import", a space, a path and an end
const QByteArray openWord = "open ", importWord = "import ", raiseLine = "raise\n", takenLine = "taken\n";
const QByteArray tokenWord = "token "; // a line of its own, before the others

QString nameFor(const QString &what)
{
    const QByteArray hash = QCryptographicHash::hash(what.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QString name = QStringLiteral("escale-%1").arg(QString::fromLatin1(hash));
#ifdef Q_OS_UNIX
    // A folder of the person's own: in a shared one somebody else could sit under this name.
    return QDir(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)).filePath(name);
#else
    return name;
#endif
}

/// One line, of a file of this machine.
bool isEdition(const QString &path)
{
    return QDir::isAbsolutePath(path) && isPackAddress(path) && !path.contains(u'\n');
}

} // namespace

SingleInstance::SingleInstance(const QString &what, QObject *parent)
    : QObject(parent), m_name(nameFor(what)), m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QString &ficheId, const QString &edition, const QByteArray &token) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(patience))
        return false;
    if (isActivationToken(token))
        socket.write(tokenWord + token + '\n');
    socket.write(isFicheId(ficheId)   ? openWord + ficheId.toLatin1() + '\n'
                 : isEdition(edition) ? importWord + edition.toUtf8() + '\n'
                                      : raiseLine);
    while (socket.bytesAvailable() < takenLine.size()) {
        if (!socket.waitForReadyRead(patience))
            return false; // it hangs, or is no window of ours
    }
    return socket.read(takenLine.size()) == takenLine;
}

bool SingleInstance::listen()
{
    if (m_server->listen(m_name))
        return true;
    // Left behind by one that was killed: handOver() has found nobody there.
    QLocalServer::removeServer(m_name);
    return m_server->listen(m_name);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { read(*socket); });
    }
}

void SingleInstance::read(QLocalSocket &socket)
{
    constexpr const char *tokenOf = "token";
    QByteArray line;
    do {
        if (!socket.canReadLine()) {
            if (socket.bytesAvailable() > longestLine)
                socket.abort();
            return;
        }
        line = socket.readLine(longestLine);
        const bool first = !socket.property(tokenOf).isValid();
        if (!first || !line.startsWith(tokenWord))
            break;
        socket.setProperty(tokenOf, line.mid(tokenWord.size()).chopped(1));
    } while (true);
    const QByteArray token = socket.property(tokenOf).toByteArray();
    const QString id = QString::fromLatin1(line.mid(openWord.size()).trimmed());
    const bool opens = line.startsWith(openWord) && isFicheId(id);
    const QString path = QString::fromUtf8(line.mid(importWord.size()).chopped(1));
    const bool imports = line.startsWith(importWord) && line.endsWith('\n') && isEdition(path);
    if (!opens && !imports && line != raiseLine) {
        socket.abort();
        return;
    }
    socket.write(takenLine);
    socket.flush();
    socket.disconnectFromServer();
    Q_EMIT wanted(opens ? id : QString(), imports ? path : QString(), isActivationToken(token) ? token : QByteArray());
}

} // namespace escale
