// SPDX-License-Identifier: GPL-3.0-or-later
// `escale --self-test`: what an installation may lack without the build noticing. Needs a QApplication.
#pragma once

#include <QString>
#include <QStringList>

namespace escale {

struct SelfTestReport {
    QStringList passed, failed; ///< one line each, English: for operators

    [[nodiscard]] bool ok() const { return failed.isEmpty(); }
};

/// `sample`: the embedded library (a resource). Leaves no file behind.
SelfTestReport selfTest(const QString &sample);

} // namespace escale
