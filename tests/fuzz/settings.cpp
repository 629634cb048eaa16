// SPDX-License-Identifier: GPL-3.0-or-later
// The settings file: a value in its range, whatever stands there.
#include "station/settings.h"
#include "fuzzing.h"

#include <QFile>
#include <QTemporaryDir>

using namespace escale;
using namespace escale::test;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("escale.ini")));
    expect(file.open(QIODevice::WriteOnly) && file.write(bytesOf(data, size)) >= 0, "the file can be written");
    file.close();
    const auto loaded = loadSettings(file.fileName());
    if (!loaded)
        return 0;
    const Settings &settings = loaded->settings;
    expect(settings.jobs >= 1 && settings.jobs <= 16, "jobs");
    expect(settings.revalidate >= 0 && settings.revalidate <= 100'000, "revalidate");
    expect(!settings.languages.isEmpty(), "languages");
    expect(settings.kiosk.volumeCeiling >= 10 && settings.kiosk.volumeCeiling <= 100, "volume ceiling");
    return 0;
}
