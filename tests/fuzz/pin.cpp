// SPDX-License-Identifier: GPL-3.0-or-later
// The PIN's two files, as a disk may give them back: no broken file lets anybody in, and none closes the page for ever.
#include "fuzzing.h"
#include "station/staffpin.h"

#include <QFile>
#include <QTemporaryDir>

using namespace escale;
using namespace escale::test;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    expect(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(), "the file can be written");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    const QString pin = folder.filePath(QStringLiteral("pin"));
    const QString tries = folder.filePath(QStringLiteral("tries"));
    const QByteArray content = bytesOf(data, size);
    write(tries, content);
    constexpr std::chrono::hours longest{25};
    const auto wait = PinGuard(folder.filePath(QStringLiteral("none")), tries, systemClock()).wait();
    expect(wait >= std::chrono::seconds(0) && wait <= longest, "a wait ends");
    if (content.contains("argon"))
        return 0; // may ask for gigabytes: libsodium's parser, and whoever writes /etc/escale/pin is root
    write(pin, content);
    QFile::remove(tries);
    expect(PinGuard(pin, tries, systemClock()).judge(QStringLiteral("123456")) != PinVerdict::Accepted,
           "no broken file lets anybody in");
    return 0;
}
