// SPDX-License-Identifier: GPL-3.0-or-later
// The field in which a setting is changed: a number, a choice, boxes of languages, a text, a path. It keeps nothing: it
// shows the value it is told and tells what the person wants.
#pragma once

#include "desktop/settingscatalogue.h"

#include <functional>

class QWidget;

namespace escale {

struct SettingEditor {
    QWidget *widget = nullptr;                      ///< without a parent yet
    std::function<void(const QString &value)> show; ///< as the file has it; while `widget` is there
};

/// `wanted`: what the file shall say; empty for what counts without it.
SettingEditor settingEditor(const SettingEntry &entry, const std::function<void(const QString &)> &wanted);

} // namespace escale
