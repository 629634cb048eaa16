// SPDX-License-Identifier: GPL-3.0-or-later
// The reader's view of a fiche as a page that lights.
#pragma once

#include "listen/lightable.h"
#include "reader/ficheview.h"

namespace escale {

class FicheLight final : public Lightable {
public:
    /// `column`: which of the texts side by side is read.
    explicit FicheLight(FicheView &view, int column = 0) : m_view(view), m_column(column) {}

    void setColumn(int column) { m_column = column; }

    void light(const TextPosition &place, const TextRange &word) override { m_view.light(place, word, m_column); }
    void clearLight() override { m_view.clearLight(); }
    void setFollowing(bool following) override { m_view.setFollowing(following); }

private:
    FicheView &m_view;
    int m_column;
};

} // namespace escale
