// SPDX-License-Identifier: GPL-3.0-or-later
// The language in which the pages speak: the interface's, or another that the visitor understands where the interface's
// has no voice here. What is shown stays as it is. Gone with the visit. UI thread.
#pragma once

#include "kiosk/pagevoice.h"
#include "services/interfacelanguage.h"

#include <optional>

namespace escale {

class HearingLanguage final : public QObject {
    Q_OBJECT

public:
    /// Both outlive this object.
    HearingLanguage(InterfaceLanguage &interface, PageVoice &voice, QObject *parent = nullptr);

    [[nodiscard]] Language language() const;
    /// Another than the interface's.
    [[nodiscard]] bool isOther() const { return language() != m_interface.language(); }
    [[nodiscard]] bool canHear(Language language) const { return m_voice.languages().contains(language); }
    /// That have a voice, while the interface's has none: first those that many who speak it understand.
    [[nodiscard]] QList<Language> offered() const;

    void choose(Language language);
    void reset();

Q_SIGNALS:
    void changed();

private:
    InterfaceLanguage &m_interface;
    PageVoice &m_voice;
    std::optional<Language> m_chosen;
};

} // namespace escale
