from PySide6.QtGui import QAccessible
def test_it(house, leonard, qtbot):
    assert house.open_life(leonard)
    def walk(i, d=0):
        print("  "*d, i.role(), i.text(QAccessible.Text.Name), i.state().invisible)
        for n in range(i.childCount()):
            walk(i.child(n), d+1)
    walk(QAccessible.queryAccessibleInterface(house.window))
    assert 0
