// SPDX-License-Identifier: GPL-3.0-or-later
#include "nginx.h"

#include <QFile>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace escale::test {
namespace {

QString program()
{
    const QString usual = QStandardPaths::findExecutable(QStringLiteral("nginx"));
    return usual.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("nginx"), {QStringLiteral("/usr/sbin")})
                           : usual;
}

} // namespace

Nginx::Nginx(const QString &folder)
{
    if (!isInstalled())
        return;
    {
        QTcpServer free; // a port that nobody has now
        if (!free.listen(QHostAddress::LocalHost))
            return;
        m_port = free.serverPort();
    }
    QFile configuration(m_home.filePath(QStringLiteral("nginx.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        return;
    // As packaging/publisher/nginx.conf, without what needs root.
    configuration.write(QStringLiteral(R"(daemon off; master_process off; pid %1/pid; error_log %1/error;
events { }
http {
  types { } default_type application/octet-stream;
  log_format asked '$status $body_bytes_sent $request_method $uri $http_range';
  access_log %1/asked asked;
  client_body_temp_path %1/a; proxy_temp_path %1/b; fastcgi_temp_path %1/c; uwsgi_temp_path %1/d; scgi_temp_path %1/e;
  server { listen 127.0.0.1:%2; root "%3"; }
}
)")
                            .arg(m_home.path())
                            .arg(m_port)
                            .arg(folder)
                            .toUtf8());
    configuration.close();
    m_process.setProcessChannelMode(QProcess::ForwardedChannels);
    m_process.start(program(), {QStringLiteral("-p"), m_home.path(), QStringLiteral("-c"), configuration.fileName(),
                                QStringLiteral("-e"), m_home.filePath(QStringLiteral("error"))});
    m_running = m_process.waitForStarted() && QTest::qWaitFor([this] {
                    QTcpSocket socket;
                    socket.connectToHost(QHostAddress::LocalHost, m_port);
                    return socket.waitForConnected(100);
                });
}

bool Nginx::isInstalled()
{
    return !program().isEmpty();
}

QString Nginx::trouble() const
{
    QFile log(m_home.filePath(QStringLiteral("error")));
    return m_process.errorString() +
           (log.open(QIODevice::ReadOnly) ? u'\n' + QString::fromUtf8(log.readAll()) : QString());
}

Nginx::~Nginx()
{
    m_process.terminate();
    m_process.waitForFinished();
}

QUrl Nginx::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(m_port).arg(path));
}

QStringList Nginx::asked() const
{
    QFile log(m_home.filePath(QStringLiteral("asked")));
    if (!log.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

} // namespace escale::test
