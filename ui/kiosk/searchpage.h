// SPDX-License-Identifier: GPL-3.0-or-later
// Search (drawing kiosk-5): results while typing, and the kiosk's own keyboard below.
#pragma once

#include "kiosk/cardlist.h"
#include "kiosk/kioskpage.h"

#include <QLineEdit>

namespace escale {

class SearchPage final : public KioskPage {
    Q_OBJECT

public:
    explicit SearchPage(KioskServices &services, QWidget *parent = nullptr);

    void visit(const Stop &place) override;
    [[nodiscard]] QList<SpokenText> spoken() const override;
    void forget() override;

protected:
    void retranslate() override;

private:
    QLineEdit *m_field;
    CardList *m_results;
};

} // namespace escale
