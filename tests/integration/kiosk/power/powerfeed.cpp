// SPDX-License-Identifier: GPL-3.0-or-later
// power-feed: the feed that a kiosk synchronises from while its power is cut (power_proof.sh). Small fiches whose every
// text says its version, over https, as the kiosk demands. Prints its address and then a line for each request it gets;
// the line "next" on its standard input gives every fiche its next version.
#include "feedserver/feedserver.h"
#include "smallfeed.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QSslCertificate>
#include <QSslKey>
#include <cstdio>

using namespace escale;
using namespace escale::test;

namespace {

std::optional<QSslConfiguration> identity(const QString &certificate, const QString &key)
{
    QFile keyFile(key);
    const auto chain = QSslCertificate::fromPath(certificate);
    if (chain.isEmpty() || !keyFile.open(QIODevice::ReadOnly))
        return std::nullopt;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&keyFile, QSsl::Rsa));
    tls.setLocalCertificateChain(chain);
    return tls;
}

void say(const QByteArray &line)
{
    std::printf("%s\n", line.constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto add = [&](const char *name, const char *help, const char *value, const char *usual = "") {
        parser.addOption({QLatin1String(name), QLatin1String(help), QLatin1String(value), QLatin1String(usual)});
    };
    add("certificate", "who the server is", "FILE");
    add("key", "that belongs to it", "FILE");
    add("secret", "the key that texts need", "KEY");
    add("fiches", "how many", "N", "240");
    add("delay", "milliseconds before each answer", "MS", "0");
    parser.process(application);

    ServerOptions options;
    options.secret = parser.value(QStringLiteral("secret")).toUtf8();
    options.delay = std::chrono::milliseconds(parser.value(QStringLiteral("delay")).toInt());
    options.enableWal = false;
    options.tls = identity(parser.value(QStringLiteral("certificate")), parser.value(QStringLiteral("key")));
    if (!options.tls) {
        std::fprintf(stderr, "power-feed: no usable certificate and key\n");
        return 64; // EX_USAGE
    }
    const int fiches = parser.value(QStringLiteral("fiches")).toInt();
    const auto content = smallFeed(fiches);
    FeedServer server(content, options);
    QObject::connect(&server, &FeedServer::requested, &application, [](const QByteArray &target) { say(target); });

    int version = 1;
    QSocketNotifier words(fileno(stdin), QSocketNotifier::Read);
    QObject::connect(&words, &QSocketNotifier::activated, &application, [&] {
        std::array<char, 64> line{};
        if (std::fgets(line.data(), line.size(), stdin) == nullptr)
            return QCoreApplication::quit();
        const QString fresh = QStringLiteral("v%1").arg(++version);
        for (int number = 0; number < fiches; ++number)
            rewrite(*content, number, fresh);
        say("version " + fresh.toLatin1());
    });
    say(server.url().toEncoded());
    return QCoreApplication::exec();
}
