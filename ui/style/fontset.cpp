// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/fontset.h"

#ifdef ESCALE_FONTCONFIG
#include "style/fonts.h"

#include <algorithm>
#include <fontconfig/fontconfig.h>
#include <memory>
#endif

namespace escale {

#ifdef ESCALE_FONTCONFIG

namespace {

// The places of fonts(5), the drawing of Debian (smooth, slightly hinted, or what the person has set), and the choice:
// of Noto the scripts of our languages, signs, and the scripts a caseworker may type a name in, upright and regular.
constexpr auto selection = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><dir prefix="xdg">fonts</dir><dir>~/.fonts</dir>
<cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
<include ignore_missing="yes" prefix="xdg">fontconfig/fonts.conf</include>
<include ignore_missing="yes">/etc/fonts/local.conf</include>
<match target="pattern"><edit name="antialias" mode="append"><bool>true</bool></edit></match>
<match target="pattern"><edit name="hintstyle" mode="append"><const>hintslight</const></edit></match>
<match target="pattern"><edit name="lcdfilter" mode="append"><const>lcddefault</const></edit></match>
<alias><family>sans-serif</family><prefer><family>Noto Sans</family></prefer></alias>
<alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family><family>Noto Sans</family></prefer></alias>
<selectfont>
<rejectfont><pattern><patelt name="scalable"><bool>false</bool></patelt></pattern><glob>*/Noto*.*</glob></rejectfont>
<acceptfont>
<glob>*/NotoSans-*</glob><glob>*/NotoSans[*</glob><glob>*/NotoSansArabic*</glob><glob>*/NotoSansEthiopic*</glob>
<glob>*/NotoSansSymbols*</glob><glob>*/NotoSansMath*</glob><glob>*/Noto*Emoji*</glob><glob>*/NotoSansCJK*</glob>
<glob>*/NotoSansArmenian-Regular.*</glob><glob>*/NotoSansBengali-Regular.*</glob>
<glob>*/NotoSansDevanagari-Regular.*</glob><glob>*/NotoSansGeorgian-Regular.*</glob>
<glob>*/NotoSansGurmukhi-Regular.*</glob><glob>*/NotoSansHebrew-Regular.*</glob>
<glob>*/NotoSansSinhala-Regular.*</glob><glob>*/NotoSansTamil-Regular.*</glob><glob>*/NotoSansThai-Regular.*</glob>
</acceptfont>
</selectfont>
</fontconfig>)";

struct ConfigEnd {
    void operator()(FcConfig *config) const { FcConfigDestroy(config); }
};

bool hasFamily(const FcFontSet &fonts, const QString &family)
{
    const QByteArray wanted = family.toUtf8();
    for (int i = 0; i < fonts.nfont; ++i) {
        FcChar8 *name = nullptr;
        for (int n = 0; FcPatternGetString(fonts.fonts[i], FC_FAMILY, n, &name) == FcResultMatch; ++n) {
            if (wanted == reinterpret_cast<const char *>(name))
                return true;
        }
    }
    return false;
}

bool hasOurFamilies(FcConfig &config)
{
    const FcFontSet *fonts = FcConfigGetFonts(&config, FcSetSystem);
    if (fonts == nullptr)
        return false;
    const QStringList families = fontFamilies();
    return std::all_of(families.cbegin(), families.cend(),
                       [fonts](const QString &family) { return hasFamily(*fonts, family); });
}

} // namespace

bool selectFonts()
{
    if (qEnvironmentVariableIsSet("FONTCONFIG_FILE") || qEnvironmentVariableIsSet("FONTCONFIG_PATH"))
        return false;
    const std::unique_ptr<FcConfig, ConfigEnd> config(FcConfigCreate());
    const auto *text = reinterpret_cast<const FcChar8 *>(selection);
    // FcConfigSetCurrent() counts itself in.
    return config && FcConfigParseAndLoadFromMemory(config.get(), text, FcTrue) == FcTrue &&
           FcConfigBuildFonts(config.get()) == FcTrue && hasOurFamilies(*config) &&
           FcConfigSetCurrent(config.get()) == FcTrue;
}

#else

bool selectFonts()
{
    return false;
}

#endif

} // namespace escale
