// SPDX-License-Identifier: GPL-3.0-or-later
// The settings for many kiosks (fleet/fleetsettings.h): any bytes, as what is signed and as the file around it. What is
// taken stays within the bounds of a kiosk, and comes back the same.
#include "fleet/fleetsettings.h"
#include "fuzzing.h"
#include "station/settingranges.h"

using namespace escale;
using namespace escale::test;

namespace {

void look(const KioskOrders &orders)
{
    const auto within = [](const std::optional<int> &number, SettingRange range) {
        return !number || (*number >= range.least && *number <= range.most);
    };
    expect(within(orders.idleSeconds, settingranges::idle), "idle seconds");
    expect(within(orders.warningSeconds, settingranges::warning), "seconds of warning");
    expect(orders.screenOff.isValid() == orders.screenOn.isValid(), "the screen has both hours, or neither");
    expect(!orders.pinHash.contains('\n'), "a hash is one line");
    for (const KioskNotice &notice : orders.notices)
        expect(isSound(notice), "a notice is one that can be shown");
    expect(iniOf(orders, QStringLiteral("/etc/escale/pin")).startsWith("[kiosk]\n"), "a settings file is made of it");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    if (const auto settings = decodeFleetSettings(bytes)) {
        look(settings->all);
        for (auto it = settings->kiosks.cbegin(); it != settings->kiosks.cend(); ++it)
            look(settings->of(it.key()));
        const auto again = decodeFleetSettings(encodeFleetSettings(*settings));
        expect(again && *again == *settings, "what is taken comes back the same");
    }
    const EditionTrust nobody{QStringLiteral("main"), {{QByteArray(8, 'k'), QByteArray(32, 'k')}}, 0};
    expect(!judgeFleetSettings(bytes, nobody), "nobody can sign for a key of eight times the same letter");
    return 0;
}
