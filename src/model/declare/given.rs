use crate::model::Number;
use crate::table::Constant;

/// The default of a field, as its declaration gives it. `constant` returns it as the field tables hold it. A trait could not
/// have such a function, since it runs when the crate is compiled. So each type has its own.
pub struct Given<T>(pub T);

impl Given<bool> {
    pub const fn constant(self) -> Constant {
        Constant::Boolean(self.0)
    }
}

impl Given<Number> {
    pub const fn constant(self) -> Constant {
        Constant::Number(self.0.get())
    }
}
